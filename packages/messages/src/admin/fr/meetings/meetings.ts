import type { Translation } from '../../../translation'
import type { meetings as English } from '../../en/meetings/meetings'

export const meetings: Translation<typeof English> = {
  'meetings.title': 'Réunions',
  'meetings.none':
    'Aucune réunion n’est encore publiée. Importez la lettre qui en convoque une pour commencer.',
  'meetings.days': 'Jours',
  'meetings.release': 'Version publiée',
  'meetings.drafts': 'Projets en cours',
  'meetings.noDrafts': 'Aucun',
  'meetings.noDraftsMore': 'Aucune modification de cette réunion n’est en cours.',
  'meetings.changeOf': 'Modification, enregistrée le {moment}',
  'meetings.change': 'Modifier cette réunion',
  'meetings.publicPage': 'La page publique',
  'meetings.nextLike': 'Convoquer la prochaine à partir de sa lettre',
  'meetings.sessions': 'Séances',
  'meetings.continue': 'Poursuivre la modification',
  'meetings.preview-title': 'Vu par un visiteur',
}
