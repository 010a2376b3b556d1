import type { Translation } from '../../../translation'
import type { registration as English } from '../../en/registration/registration'

export const registration: Translation<typeof English> = {
  'registration.title': 'Votre inscription',
  'registration.already': 'Déjà inscrit ?',
  'registration.open-own': 'Ouvrir mon inscription',
  'registration.join-now': 'Rejoindre maintenant',
  'registration.join-text':
    'Le lien de connexion se trouve sur la page de votre inscription. Ouvrez cette page avec le lien reçu par courriel, ou faites-vous renvoyer ce lien.',
  'registration.confirm-title': 'Confirmez votre inscription',
  'registration.confirm-text':
    'Cette inscription a été envoyée avec votre adresse électronique. Vérifiez les informations, puis confirmez.',
  'registration.confirm': 'Confirmer',
  'registration.not-me': 'Ce n’était pas moi',
  'registration.not-me-text':
    '« Ce n’était pas moi » supprime cette inscription. Rien n’est confirmé.',
  'registration.discarded': 'L’inscription est supprimée',
  'registration.discarded-text': 'Rien n’a été confirmé. Vous pouvez fermer cette page.',
  'registration.link-bad': 'Ce lien ne fonctionne plus : il a servi ou il a expiré.',
  'registration.link-none': 'Utilisez le lien reçu par courriel pour ouvrir votre inscription.',
  'registration.resend': 'Renvoyer mon lien',
  'registration.resend-send': 'Renvoyer mon lien',
  'registration.resend-sent':
    'Si cette adresse est inscrite à cette réunion, un courriel lui est adressé.',
  'registration.state': 'État',
  'registration.state-unconfirmed': 'Pas encore confirmée',
  'registration.state-in-review': 'En cours d’examen',
  'registration.state-waiting': 'Sur la liste d’attente',
  'registration.state-offered': 'Une place vous est réservée',
  'registration.state-confirmed': 'Votre inscription est confirmée',
  'registration.state-refused': 'Non acceptée',
  'registration.state-lapsed': 'L’offre a expiré',
  'registration.state-withdrawn': 'Retirée',
  'registration.state-erased': 'Effacée',
  'registration.next-unconfirmed':
    'Ouvrez le lien du premier courriel pour confirmer votre adresse.',
  'registration.next-in-review':
    'Vous recevrez un courriel après la décision. Il n’y a rien à faire.',
  'registration.next-waiting': 'Vous recevrez un courriel quand une place se libérera.',
  'registration.next-offered':
    'Acceptez-la avant le {date} à {time} ; ensuite elle va à la personne suivante.',
  'registration.next-confirmed': 'Il n’y a rien à faire.',
  'registration.next-refused': 'Le secrétariat répond aux questions.',
  'registration.next-lapsed':
    'Vous pouvez vous inscrire de nouveau tant que les inscriptions sont ouvertes.',
  'registration.next-withdrawn':
    'Vous pouvez vous inscrire de nouveau tant que les inscriptions sont ouvertes.',
  'registration.next-erased': 'Il ne reste rien qui vous désigne.',
  'registration.ahead':
    '{count, plural, =0 {Personne n’attend avant vous.} one {# personne attend avant vous.} many {# de personnes attendent avant vous.} other {# personnes attendent avant vous.}}',
  'registration.accept': 'Accepter la place',
  'registration.reason': 'Motif',
  'registration.joining': 'Comment rejoindre la réunion',
  'registration.joining-from': 'Le lien de connexion apparaîtra ici le {date} à {time}.',
  'registration.join': 'Rejoindre la réunion',
  'registration.passcode': 'Code d’accès',
  'registration.sent': 'Ce que vous avez envoyé',
  'registration.calendar': 'Enregistrer comme fichier de calendrier',
  'registration.change': 'Modifier ce que vous avez envoyé',
  'registration.save': 'Enregistrer',
  'registration.warning-title': 'Cette modification vous fait perdre votre place',
  'registration.warning-in-review':
    'Si vous l’enregistrez, vous renoncez à votre place et votre inscription est réexaminée.',
  'registration.warning-waiting':
    'Si vous l’enregistrez, vous renoncez à votre place et passez sur la liste d’attente.',
  'registration.save-anyway': 'Enregistrer quand même',
  'registration.keep': 'Garder mon inscription telle quelle',
  'registration.conflict':
    'L’inscription a été modifiée ailleurs entre-temps. La version la plus récente figure ci-dessous ; modifiez-la de nouveau.',
  'registration.cancel': 'Se retirer',
  'registration.cancel-text': 'Votre place va à la personne suivante.',
  'registration.cancel-send': 'Retirer mon inscription',
  'registration.data': 'Télécharger vos données',
  'registration.erase': 'Effacer',
  'registration.erase-text': 'Tout ce qui vous désigne est effacé, de façon définitive.',
  'registration.erase-sure': 'Je veux que tout soit effacé',
  'registration.erase-send': 'Effacer mes données',
  'registration.erase-unsure': 'Rien n’a été effacé : cochez la case pour dire que vous le voulez.',
  'registration.erased': 'Vos données sont effacées',
  'registration.check-in': 'À l’entrée',
  'registration.check-in-text': 'Montrez ce code à l’entrée ; il figure aussi dans votre courriel.',
  'registration.check-in-code': 'Code',
  'registration.certificates': 'Documents',
  'registration.certificate': 'Attestation de participation (PDF)',
}
