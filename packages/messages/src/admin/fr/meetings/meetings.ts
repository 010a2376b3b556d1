import type { Translation } from '../../../translation'
import type { meetings as English } from '../../en/meetings/meetings'

export const meetings: Translation<typeof English> = {
  'meetings.title': 'Réunions',
  'meetings.none': 'Aucune réunion pour le moment. Importez une circulaire ou créez une réunion.',
  'meetings.days': 'Dates',
  'meetings.release': 'Version',
  'meetings.drafts': 'Brouillons',
  'meetings.noDrafts': 'Aucun',
  'meetings.changeOf': 'Brouillon, enregistré le {moment}',
  'meetings.publicPage': 'Voir la page publique',
  'meetings.createNext': 'Créer la réunion suivante',
  'meetings.preview-title': 'Aperçu en tant que visiteur',
}
