import type { Translation } from '../../../translation'
import type { planner as English } from '../../en/meetings/planner'

export const planner: Translation<typeof English> = {
  'planner.title': 'Comparer les heures de début',
  'planner.lead':
    'Voyez, pour chaque ville, si une heure de début tombe tôt ou tard. Les heures de nuit (22:00–07:00) comptent trois fois plus que les autres heures en dehors de la plage 08:00–18:00.',
  'planner.from': 'Premier jour',
  'planner.days': 'Nombre de jours (de 1 à 14)',
  'planner.minutes': 'Durée en minutes',
  'planner.rank': 'Trier par',
  'planner.rank-total': 'Gêne totale la plus faible',
  'planner.rank-worst': 'Répartition la plus équitable',
  'planner.find': 'Comparer',
  'planner.bad-from': 'Saisissez le premier jour sous forme de date, par exemple 2026-12-15.',
  'planner.bad-days': 'Saisissez un nombre de jours compris entre 1 et 14.',
  'planner.bad-minutes': 'Saisissez une durée comprise entre 1 et 1440 minutes.',
  'planner.ranking': 'Meilleures heures de début',
  'planner.starts': '{time} UTC',
  'planner.starts-there': 'Heure locale de début',
  'planner.worst': 'Le moins pratique pour {place}',
  'planner.heat': 'Heures locales du premier jour, par ville',
  'planner.part-day': 'Journée de travail, 08:00–18:00',
  'planner.part-edge': 'Tôt ou tard, 07:00–08:00 et 18:00–22:00',
  'planner.part-late': 'Très tôt ou très tard, 06:00–07:00 et 22:00–23:00',
  'planner.participants': 'Participants à {place}',
  'planner.participants-hint':
    'Le nombre placé à côté d’une ville est celui de ses participants. Une ville qui en a davantage compte davantage.',
  'planner.score': 'Note : {score, number} par personne',
  'planner.score-note':
    'La note ajoute 1 point par heure matinale ou tardive et 3 points par heure entre 22:00 et 07:00. Plus elle est basse, mieux c’est.',
  'planner.best': 'Meilleure heure de début : {time} UTC',
  'planner.for-meeting': 'La réunion telle que convoquée : {title}',
  'planner.link': 'Lien vers cette comparaison',
  'planner.part-night': 'Nuit, 23:00–06:00',
  'planner.part-picked': 'Meilleure heure de début',
  'planner.heat-legend':
    'Les colonnes correspondent aux heures UTC. Chaque ligne indique l’heure locale.',
}
