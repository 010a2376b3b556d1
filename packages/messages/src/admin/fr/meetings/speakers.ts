import type { Translation } from '../../../translation'
import type { speakers as English } from '../../en/meetings/speakers'

export const speakers: Translation<typeof English> = {
  'speakers.role-chair': 'président',
  'speakers.role-moderator': 'modérateur',
  'speakers.role-opening': 'allocution d’ouverture',
  'speakers.role-panellist': 'participant à la table ronde',
  'speakers.role-rapporteur': 'rapporteur',
  'speakers.role-speaker': 'intervenant',
  'speakers.none':
    'Aucun intervenant pour le moment. Ajoutez les personnes qui interviennent à la réunion.',
  'speakers.add': 'Ajouter un intervenant',
  'speakers.number': 'Intervenant {number}',
  'speakers.title': 'Fonction',
  'speakers.organization': 'Organisation',
  'speakers.code': 'Code de l’organisation',
  'speakers.codeHint': 'Par exemple UNECE. Laissez vide s’il n’y en a pas.',
  'speakers.biography': 'Biographie',
  'speakers.biographyHint': 'Quelques phrases, affichées sur la page de la réunion.',
  'speakers.photograph': 'Photo (adresse web)',
  'speakers.page-title': 'Page d’intervenant',
  'speakers.page-unpublished':
    'Vous pourrez inviter les intervenants à ouvrir leur page après la publication de la réunion.',
  'speakers.page-hint':
    'L’intervenant reçoit par courriel un lien personnel vers sa page. Il y confirme sa participation et y envoie sa biographie, sa photo et ses diapositives.',
  'speakers.page-invite': 'Inviter l’intervenant',
  'speakers.page-answer-none': 'Pas encore de réponse',
  'speakers.page-answer-confirmed': 'Participation confirmée',
  'speakers.page-answer-declined': 'Participation déclinée',
  'speakers.page-revoke': 'Retirer l’accès de {name}',
  'speakers.page-revokeAsk': 'Retirer l’accès à la page d’intervenant ?',
  'speakers.page-revokeWhy':
    'Le lien envoyé à {email} ne fonctionnera plus. Les envois sont conservés. Si vous invitez une autre adresse, les envois qui ne sont pas dans le brouillon seront supprimés.',
  'speakers.page-revokeDo': 'Retirer l’accès',
  'speakers.page-kind-biography': 'Biographie',
  'speakers.page-kind-photograph': 'Photo',
  'speakers.page-kind-slides': 'Diapositives',
  'speakers.page-waiting': 'En cours d’examen',
  'speakers.page-taken': 'Ajouté',
  'speakers.page-returned': 'Retourné : {reason}',
  'speakers.page-take': 'Ajouter au brouillon',
  'speakers.page-inDraft': 'Ajouté au brouillon.',
  'speakers.page-reason': 'Motif (communiqué à l’intervenant)',
  'speakers.page-return': 'Retourner',
  'speakers.organizationHint':
    'Saisissez deux lettres pour chercher dans la liste des organisations.',
  'speakers.edit': 'Modifier {name}',
}
