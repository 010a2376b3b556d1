import type { Translation } from '../../../translation'
import type { meetings as English } from '../../en/meetings/meetings'

export const meetings: Translation<typeof English> = {
  'meetings.title': 'Réunions',
  'meetings.none': 'Aucune réunion n’a encore été publiée.',
  'meetings.upcoming': 'À venir',
  'meetings.past': 'Passées',
  'meetings.filter': 'Filtrer les réunions',
  'meetings.year': 'Année',
  'meetings.series': 'Série',
  'meetings.mode': 'Mode de participation',
  'meetings.all': 'Toutes',
  'meetings.show': 'Appliquer les filtres',
  'meetings.no-match': 'Aucune réunion ne correspond à ces critères.',
  'meetings.clear': 'Effacer les filtres',
  'meetings.as-list': 'Liste',
  'meetings.as-calendar': 'Mois',
  'meetings.views': 'Affichage',
  'meetings.from-sources': 'Réunions antérieures',
  'meetings.from-sources-note':
    'Ces réunions ont eu lieu avant la création de ce site. Chaque page cite ses sources.',
  'meetings.calendar-month': 'Mois',
  'meetings.calendar-before': 'Mois précédent : {month}',
  'meetings.calendar-after': 'Mois suivant : {month}',
  'meetings.calendar-before-held': 'Réunion précédente : {month}',
  'meetings.calendar-after-held': 'Réunion suivante : {month}',
  'meetings.group':
    '{count, plural, one {# réunion convoquée} many {# de réunions convoquées} other {# réunions convoquées}} par {letter}',
  'meetings.calendar-none': 'Aucune réunion ce mois-ci.',
  'meetings.calendar-days-note':
    'Les jours sont indiqués dans le fuseau horaire de chaque réunion.',
  'meetings.moved-from': 'Prévue à l’origine le {date}',
  'meetings.announced-on': 'Annoncé le {date}',
  'meetings.no-new-date': 'Nouvelle date non communiquée',
}
