import type { Translation } from '../../../translation'
import type { planner as English } from '../../en/meetings/planner'

export const planner: Translation<typeof English> = {
  'planner.title': 'Comparar horas de comienzo',
  'planner.lead':
    'Compruebe si una hora de comienzo resulta temprana o tardía para los participantes en una reunión.',
  'planner.from': 'Primer día',
  'planner.days': 'Número de días (de 1 a 14)',
  'planner.minutes': 'Duración en minutos',
  'planner.rank': 'Ordenar por',
  'planner.rank-total': 'Puntuación más baja',
  'planner.rank-worst': 'Reparto más equitativo',
  'planner.find': 'Comparar',
  'planner.bad-from': 'Escriba el primer día como fecha, por ejemplo 2026-12-15.',
  'planner.bad-days': 'Escriba un número de días entre 1 y 14.',
  'planner.bad-minutes': 'Escriba una duración entre 1 y 1440 minutos.',
  'planner.ranking': 'Horas de comienzo',
  'planner.worst': 'Peor horario para',
  'planner.part-day': 'Jornada laboral, {hours}',
  'planner.part-edge': 'Temprano o tarde, {hours}',
  'planner.participants': 'Participantes: {place}',
  'planner.participants-hint':
    'El número junto a cada ciudad es el de sus participantes. Las ciudades con más participantes cuentan más.',
  'planner.score': 'Puntuación',
  'planner.score-note':
    'Los puntos se cuentan por hora y persona, en hora local. La puntuación es la media por persona. Cuanto más baja, mejor.',
  'planner.link': 'Enlace a esta comparación',
  'planner.part-night': 'Noche, {hours}',
  'planner.part-picked': 'Reunión',
  'planner.heat-legend':
    'Las columnas son las horas del {date} (hora de {place}). El número de cada casilla es la hora local en que comienza.',
  'planner.another': 'Otra reunión',
  'planner.cities': 'Ciudades y participantes ({count, number})',
  'planner.announced': 'Horario anunciado',
  'planner.in-place': 'Hora de {place}',
  'planner.all-hours': 'Horas de todos los participantes',
  'planner.night-hours': 'Horas nocturnas por persona',
  'planner.lower': '({difference} menos)',
  'planner.higher': '({difference} más)',
  'planner.same': '(igual)',
  'planner.hours-by-city': 'Horas por ciudad',
  'planner.show': 'Mostrar',
  'planner.show-start': 'Mostrar {hours}',
  'planner.shown': 'Se muestra abajo',
  'planner.points': '{points, plural, one {# punto} many {# de puntos} other {# puntos}} por hora',
  'planner.shares': 'Jornada laboral: {day} %; temprano o tarde: {edge} %; noche: {night} %',
  'planner.grid': 'Horas locales para un comienzo a las {time} (hora de {place})',
  'planner.at-night': 'De noche',
  'planner.none': 'ninguna',
  'planner.hours': '{hours} h',
  'planner.people':
    '{count, plural, one {# participante} many {# de participantes} other {# participantes}}',
}
