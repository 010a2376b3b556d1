import type { Translation } from '../../translation'
import type { problem as English } from '../en/problem'

export const problem: Translation<typeof English> = {
  'problem.gone': 'Cet élément n’existe plus. Rechargez la page.',
  'problem.changed':
    'Quelqu’un d’autre a modifié ces données entre-temps. Rechargez la page, puis refaites votre modification.',
  'problem.refused': 'Cette action n’est pas possible. {detail}',
  'problem.invalid-request': 'Certaines valeurs ne sont pas valables. {detail}',
  'problem.own-document':
    'Vous avez envoyé ce document. Un autre rédacteur ou un propriétaire doit l’approuver.',
  'problem.second-factor-refused':
    'Code incorrect. Attendez le code suivant ou utilisez un code de secours.',
  'problem.address-taken':
    'Une personne ayant cette adresse électronique a déjà accès. Modifiez plutôt son rôle.',
  'problem.last-owner':
    'Le tableau de bord doit avoir un propriétaire. Désignez-en d’abord un autre.',
  'problem.draft-closed': 'Ce brouillon est déjà publié. Créez-en un autre à partir de la réunion.',
  'problem.open-issues': 'Des points à régler empêchent la publication. Réglez-les d’abord.',
  'problem.already-imported': 'Cette circulaire est déjà importée.',
  'problem.already-published': 'Cette circulaire est déjà publiée.',
  'problem.nothing-changed': 'Rien ne diffère de la réunion publiée.',
  'problem.registration-closed': 'L’inscription à cette réunion est close ou n’est pas configurée.',
  'problem.already-registered': 'Cette adresse électronique est déjà inscrite à la réunion.',
  'problem.already-invited':
    'Cette adresse électronique est déjà invitée. Vous pouvez renvoyer l’invitation.',
  'problem.already-decided': 'Une décision a déjà été prise. Rechargez la page pour la voir.',
  'problem.speaker-page-closed': 'La page de l’intervenant est fermée. Rouvrez-la d’abord.',
  'problem.too-many-files': 'La limite de fichiers est atteinte. Supprimez d’abord un fichier.',
  'problem.places-taken':
    'Le nombre de places déjà prises est supérieur. Saisissez un nombre plus élevé ou annulez d’abord des inscriptions.',
  'problem.delegation-exists': 'Cette délégation existe déjà.',
  'problem.delegation-full':
    'La délégation est au complet. Augmentez son nombre de places ou annulez d’abord une inscription.',
  'problem.organization-exists': 'Une organisation portant ce nom existe déjà.',
  'problem.audit-year-open': 'L’année n’est pas encore terminée.',
  'problem.audit-year-changed':
    'L’export ne correspond pas au journal d’audit. Exportez de nouveau l’année.',
  'problem.letter-convenes':
    'Une réunion publique dépend de cette circulaire. Retirez d’abord la réunion.',
  'problem.people-registered':
    'Des personnes sont inscrites à cette réunion. Annulez d’abord la réunion afin qu’elles en soient informées.',
  'problem.proceedings-frozen':
    'Le dossier de cette réunion est clôturé. Rouvrez-le pour apporter des modifications.',
  'problem.proceedings-open': 'Le dossier de cette réunion n’est pas clôturé.',
  'problem.body-too-large': 'L’envoi est trop volumineux.',
  'problem.link-not-valid': 'Le lien a expiré ou a déjà été utilisé. Demandez-en un nouveau.',
  'problem.too-many-attempts': 'Trop de tentatives. Attendez quelques minutes, puis réessayez.',
}
