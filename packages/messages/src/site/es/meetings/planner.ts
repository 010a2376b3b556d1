import type { Translation } from '../../../translation'
import type { planner as English } from '../../en/meetings/planner'

export const planner: Translation<typeof English> = {
  'planner.title': 'Comparar horas de comienzo',
  'planner.lead':
    'Compruebe en cada ciudad si una hora de comienzo resulta temprana o tardía. Las horas nocturnas ({night}) cuentan el triple que las demás horas fuera del tramo {working}.',
  'planner.from': 'Primer día',
  'planner.days': 'Número de días (de 1 a 14)',
  'planner.minutes': 'Duración en minutos',
  'planner.rank': 'Ordenar por',
  'planner.rank-total': 'Menor molestia total',
  'planner.rank-worst': 'Reparto más equitativo',
  'planner.find': 'Comparar',
  'planner.bad-from': 'Escriba el primer día como fecha, por ejemplo 2026-12-15.',
  'planner.bad-days': 'Escriba un número de días entre 1 y 14.',
  'planner.bad-minutes': 'Escriba una duración entre 1 y 1440 minutos.',
  'planner.ranking': 'Mejores horas de comienzo',
  'planner.starts': '{time} UTC',
  'planner.starts-there': 'Hora local de comienzo',
  'planner.worst': 'Ciudad menos favorecida: {place}',
  'planner.heat': 'Horas locales del primer día, por ciudad',
  'planner.part-day': 'Jornada laboral, {hours}',
  'planner.part-edge': 'Temprano o tarde, {hours}',
  'planner.participants': 'Participantes: {place}',
  'planner.participants-hint':
    'El número junto a cada ciudad es el de sus participantes. Las ciudades con más participantes cuentan más.',
  'planner.score': 'Puntuación: {score, number} por persona',
  'planner.score-note':
    'La puntuación suma 1 punto por cada hora temprana o tardía y 3 puntos por cada hora nocturna ({night}). Cuanto más baja, mejor.',
  'planner.best': 'Mejor hora de comienzo: {time} UTC',
  'planner.for-meeting': 'La reunión tal como se convocó: {title}',
  'planner.link': 'Enlace a esta comparación',
  'planner.part-night': 'Noche, {hours}',
  'planner.part-picked': 'Mejor hora de comienzo',
  'planner.heat-legend': 'Las columnas son las horas UTC. Cada fila muestra la hora local.',
}
