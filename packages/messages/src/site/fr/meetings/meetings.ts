import type { Translation } from '../../../translation'
import type { meetings as English } from '../../en/meetings/meetings'

export const meetings: Translation<typeof English> = {
  'meetings.title': 'Réunions',
  'meetings.none': 'Aucune réunion n’est encore publiée ici.',
  'meetings.upcoming': 'À venir',
  'meetings.past': 'Passées',
  'meetings.filter': 'Choisir parmi les réunions',
  'meetings.year': 'Année',
  'meetings.series': 'Série',
  'meetings.mode': 'Tenue',
  'meetings.all': 'Toutes',
  'meetings.show': 'Afficher',
  'meetings.no-match': 'Aucune réunion ne répond à ces critères.',
  'meetings.clear': 'Tout afficher',
  'meetings.as-list': 'Sous forme de liste',
  'meetings.as-calendar': 'Sous forme de calendrier',
  'meetings.views': 'Façon de les afficher',
  'meetings.from-sources': 'Réunions dont parlent des sources publiques',
  'meetings.from-sources-note':
    'Elles n’ont pas de page ici. Ce que dit chaque source figure dans la bibliothèque.',
  'meetings.calendar-month': 'Mois',
  'meetings.calendar-before': 'Mois précédent : {month}',
  'meetings.calendar-after': 'Mois suivant : {month}',
  'meetings.calendar-none': 'Aucune réunion ce mois-ci.',
  'meetings.calendar-days-note': 'Les jours sont ceux du lieu de chaque réunion.',
}
