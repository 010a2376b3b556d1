import type { Translation } from '../../../translation'
import type { schedule as English } from '../../en/meetings/schedule'

export const schedule: Translation<typeof English> = {
  'schedule.noZone':
    'Esta reunión no tiene zona horaria. Elija una para que en otros lugares se vean las horas correctas.',
  'schedule.secondZone': 'Mostrar también las horas en',
  'schedule.inZone': '({zone})',
  'schedule.clocks': 'Cambios de hora',
  'schedule.skipped':
    '{moment} no existe en esta zona horaria, porque los relojes se adelantan. Elija otra hora.',
  'schedule.repeated':
    '{moment} se produce dos veces en esta zona horaria, porque los relojes se atrasan. Compruebe la hora.',
  'schedule.forward': '{zone}: los relojes se adelantan {minutes} minutos el {moment}.',
  'schedule.back': '{zone}: los relojes se atrasan {minutes} minutos el {moment}.',
  'schedule.sittings-title': 'Días de reunión',
  'schedule.sittings-number': 'Día de reunión {number}',
  'schedule.sittings-firstDay': 'Primer día',
  'schedule.sittings-firstDayHint': 'Cambiar el primer día mueve todos los días de reunión.',
  'schedule.sittings-lastDay': 'Último día',
  'schedule.sittings-lastDayHint': 'Cambiar el último día añade o quita días de reunión.',
  'schedule.sittings-day': 'Día',
  'schedule.sittings-start': 'Comienzo',
  'schedule.sittings-end': 'Fin',
  'schedule.sittings-none': 'Todavía no hay días de reunión. Añada uno por cada día de la reunión.',
  'schedule.sittings-add': 'Añadir un día de reunión',
  'schedule.sittings-order':
    'Escriba una hora de fin posterior a la de comienzo, por ejemplo 15:30.',
  'schedule.sittings-dayOrder': 'Escriba un día posterior al día de reunión anterior.',
}
