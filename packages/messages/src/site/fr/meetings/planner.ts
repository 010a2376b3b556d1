import type { Translation } from '../../../translation'
import type { planner as English } from '../../en/meetings/planner'

export const planner: Translation<typeof English> = {
  'planner.title': 'Comparer les heures de début',
  'planner.lead':
    'Voyez si une heure de début est matinale ou tardive pour les participants à une réunion.',
  'planner.from': 'Premier jour',
  'planner.days': 'Nombre de jours (de 1 à 14)',
  'planner.minutes': 'Durée en minutes',
  'planner.rank': 'Trier par',
  'planner.rank-total': 'Note la plus basse',
  'planner.rank-worst': 'Répartition la plus équitable',
  'planner.find': 'Comparer',
  'planner.bad-from': 'Saisissez le premier jour sous forme de date, par exemple 2026-12-15.',
  'planner.bad-days': 'Saisissez un nombre de jours compris entre 1 et 14.',
  'planner.bad-minutes': 'Saisissez une durée comprise entre 1 et 1440 minutes.',
  'planner.ranking': 'Heures de début',
  'planner.worst': 'Le moins pratique pour',
  'planner.part-day': 'Journée de travail, {hours}',
  'planner.part-edge': 'Tôt ou tard, {hours}',
  'planner.participants': 'Participants : {place}',
  'planner.participants-hint':
    'Le nombre placé à côté d’une ville est celui de ses participants. Une ville qui en a davantage compte davantage.',
  'planner.score': 'Note',
  'planner.score-note':
    'Les points sont comptés par heure et par personne, à l’heure locale. La note est la moyenne par personne. Plus elle est basse, mieux c’est.',
  'planner.link': 'Lien vers cette comparaison',
  'planner.part-night': 'Nuit, {hours}',
  'planner.part-picked': 'Réunion',
  'planner.heat-legend':
    'Les colonnes sont les heures du {date} (heure de {place}). Le nombre dans une case est l’heure locale au début de celle-ci.',
  'planner.another': 'Autre réunion',
  'planner.cities': 'Villes et participants ({count, number})',
  'planner.announced': 'Horaire annoncé',
  'planner.in-place': 'Heure de {place}',
  'planner.all-hours': 'Heures de tous les participants',
  'planner.night-hours': 'Heures de nuit par personne',
  'planner.lower': '({difference} de moins)',
  'planner.higher': '({difference} de plus)',
  'planner.same': '(identique)',
  'planner.hours-by-city': 'Heures par ville',
  'planner.show': 'Afficher',
  'planner.show-start': 'Afficher {hours}',
  'planner.shown': 'Affiché ci-dessous',
  'planner.points': '{points, plural, one {# point} many {# de points} other {# points}} par heure',
  'planner.shares': 'Journée de travail : {day} %, tôt ou tard : {edge} %, nuit : {night} %',
  'planner.grid': 'Heures locales pour un début à {time} (heure de {place})',
  'planner.at-night': 'La nuit',
  'planner.none': 'aucune',
  'planner.hours': '{hours} h',
  'planner.people':
    '{count, plural, one {# participant} many {# de participants} other {# participants}}',
}
