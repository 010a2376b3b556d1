import type { Translation } from '../../../translation'
import type { meetings as English } from '../../en/meetings/meetings'

export const meetings: Translation<typeof English> = {
  'meetings.title': 'Réunions',
  'meetings.none': 'Aucune réunion pour le moment. Importez une circulaire ou créez une réunion.',
  'meetings.none-upcoming': 'Aucune réunion à venir.',
  'meetings.none-past': 'Aucune réunion passée.',
  'meetings.days': 'Dates',
  'meetings.release': 'Version',
  'meetings.drafts': 'Brouillons',
  'meetings.noDrafts': 'Aucun',
  'meetings.changeOf': 'Brouillon, enregistré le {moment}',
  'meetings.publicPage': 'Voir la page publique',
  'meetings.createNext': 'Créer la réunion suivante',
  'meetings.preview-title': 'Aperçu en tant que visiteur',
  'meetings.views': 'Vues',
  'meetings.view-upcoming': 'À venir',
  'meetings.view-past': 'Passées',
  'meetings.view-all': 'Toutes',
  'meetings.searchHint': 'Titre, circulaire ou lieu, par exemple 352',
  'meetings.series': 'Série',
  'meetings.sort': 'Trier par',
  'meetings.sort-date': 'Date',
  'meetings.sort-title': 'Titre',
  'meetings.nextStep': 'Prochaine étape',
  'meetings.noStep': 'Aucune',
  'meetings.shown': 'Réunions affichées : {shown, number} sur {total, number}',
}
