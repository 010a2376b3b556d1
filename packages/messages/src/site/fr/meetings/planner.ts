import type { Translation } from '../../../translation'
import type { planner as English } from '../../en/meetings/planner'

export const planner: Translation<typeof English> = {
  'planner.title': 'Comparer les heures de début',
  'planner.lead':
    'Voyez, pour chaque ville, si une heure de début tombe tôt ou tard. Les heures de nuit ({night}) comptent trois fois plus que les autres heures en dehors de la plage {working}.',
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
  'planner.part-day': 'Journée de travail, {hours}',
  'planner.part-edge': 'Tôt ou tard, {hours}',
  'planner.participants': 'Participants : {place}',
  'planner.participants-hint':
    'Le nombre placé à côté d’une ville est celui de ses participants. Une ville qui en a davantage compte davantage.',
  'planner.score': 'Note : {score, number} par personne',
  'planner.score-note':
    'La note ajoute 1 point par heure matinale ou tardive et 3 points par heure de nuit ({night}). Plus elle est basse, mieux c’est.',
  'planner.best': 'Meilleure heure de début : {time} UTC',
  'planner.for-meeting': 'La réunion telle que convoquée : {title}',
  'planner.link': 'Lien vers cette comparaison',
  'planner.part-night': 'Nuit, {hours}',
  'planner.part-picked': 'Meilleure heure de début',
  'planner.heat-legend':
    'Les colonnes correspondent aux heures UTC. Chaque ligne indique l’heure locale.',
}
