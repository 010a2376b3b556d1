import type { Translation } from '../../../translation'
import type { schedule as English } from '../../en/meetings/schedule'

export const schedule: Translation<typeof English> = {
  'schedule.noZone':
    'La reunión todavía no tiene zona horaria: en otros lugares nadie puede saber sus horas.',
  'schedule.secondZone': 'Horas también en',
  'schedule.inZone': '({zone})',
  'schedule.clocks': 'Los cambios de hora',
  'schedule.skipped': '{moment} no existe allí: los relojes lo saltan. Elija otra hora.',
  'schedule.repeated': '{moment} ocurre allí dos veces: los relojes lo repiten.',
  'schedule.forward': '{zone}: los relojes se adelantan {minutes} minutos, a {moment}.',
  'schedule.back': '{zone}: los relojes se atrasan {minutes} minutos, a {moment}.',
  'schedule.sittings-title': 'Sesiones',
  'schedule.sittings-number': 'Sesión {number}',
  'schedule.sittings-firstDay': 'Primer día',
  'schedule.sittings-firstDayHint': 'Al cambiar el primer día se mueven todas las sesiones.',
  'schedule.sittings-lastDay': 'Último día',
  'schedule.sittings-lastDayHint': 'Al cambiar el último día se añaden o se quitan sesiones.',
  'schedule.sittings-day': 'Día',
  'schedule.sittings-start': 'Inicio',
  'schedule.sittings-end': 'Fin',
  'schedule.sittings-none': 'Todavía no hay sesiones. Añada una por cada día de reunión.',
  'schedule.sittings-add': 'Añadir una sesión',
  'schedule.sittings-order': 'Indique una hora de fin posterior a la de inicio, por ejemplo 15:30.',
  'schedule.sittings-dayOrder': 'Indique un día posterior a la sesión anterior.',
}
