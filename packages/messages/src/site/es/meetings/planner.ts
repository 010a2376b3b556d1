import type { Translation } from '../../../translation'
import type { planner as English } from '../../en/meetings/planner'

export const planner: Translation<typeof English> = {
  'planner.title': 'Encontrar una hora equitativa',
  'planner.lead':
    'Cada hora de comienzo se pondera para cada lugar. Las horas de 08:00 a 18:00 no cuestan nada; las de 22:00 a 07:00, el triple que las demás.',
  'planner.from': 'Primer día',
  'planner.days': 'Número de días (1 a 14)',
  'planner.minutes': 'Duración en minutos',
  'planner.rank': 'Poner primero',
  'planner.rank-total': 'lo mínimo para todos en conjunto',
  'planner.rank-worst': 'lo mínimo para el lugar más afectado',
  'planner.find': 'Buscar',
  'planner.bad-from': 'El primer día es una fecha como 2026-12-15.',
  'planner.bad-days': 'El número de días es un entero de 1 a 14.',
  'planner.bad-minutes': 'La duración es un número entero de minutos, de 1 a 1440.',
  'planner.ranking': 'Las mejores horas de comienzo',
  'planner.starts': '{time} UTC',
  'planner.starts-there': 'Comienzo local',
  'planner.worst': 'lo más difícil para {place}',
  'planner.heat': 'Las horas del primer día, lugar por lugar',
  'planner.part-day': 'Jornada laboral, 08:00–18:00',
  'planner.part-edge': 'Temprano o tarde, 07:00–08:00 y 18:00–21:00',
  'planner.part-late': 'Muy temprano o muy tarde, 06:00–07:00 y 21:00–23:00',
  'planner.part-night': 'Noche, 23:00–06:00',
  'planner.part-picked': 'Mejor hora encontrada',
  'planner.heat-legend': 'Las columnas son las horas UTC. Cada fila muestra la hora local.',
}
