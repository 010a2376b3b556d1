import type { Translation } from '../../../translation'
import type { planner as English } from '../../en/meetings/planner'

export const planner: Translation<typeof English> = {
  'planner.title': 'Trouver une heure équitable',
  'planner.lead':
    'Chaque heure de début est évaluée pour chaque lieu. Les heures de 08:00 à 18:00 ne coûtent rien, celles de 22:00 à 07:00 trois fois plus que les autres.',
  'planner.from': 'Premier jour',
  'planner.days': 'Nombre de jours (1 à 14)',
  'planner.minutes': 'Durée en minutes',
  'planner.rank': 'Placer en tête',
  'planner.rank-total': 'le moins pour tous ensemble',
  'planner.rank-worst': 'le moins pour le lieu le plus touché',
  'planner.find': 'Chercher',
  'planner.bad-from': 'Le premier jour est une date telle que 2026-12-15.',
  'planner.bad-days': 'Le nombre de jours est un entier de 1 à 14.',
  'planner.bad-minutes': 'La durée est un nombre entier de minutes, de 1 à 1440.',
  'planner.ranking': 'Les meilleures heures de début',
  'planner.starts': '{time} UTC',
  'planner.starts-there': 'Début sur place',
  'planner.worst': 'le plus dur pour {place}',
  'planner.heat': 'Les heures du premier jour, lieu par lieu',
  'planner.part-day': 'Journée de travail, 08:00–18:00',
  'planner.part-edge': 'Tôt ou tard, 07:00–08:00 et 18:00–21:00',
  'planner.part-late': 'Très tôt ou très tard, 06:00–07:00 et 21:00–23:00',
  'planner.part-night': 'Nuit, 23:00–06:00',
  'planner.part-picked': 'Meilleur horaire trouvé',
  'planner.heat-legend': 'Les colonnes sont les heures UTC. Chaque ligne indique l’heure locale.',
}
