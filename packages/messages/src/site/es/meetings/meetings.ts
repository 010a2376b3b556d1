import type { Translation } from '../../../translation'
import type { meetings as English } from '../../en/meetings/meetings'

export const meetings: Translation<typeof English> = {
  'meetings.title': 'Reuniones',
  'meetings.none': 'Todavía no se ha publicado aquí ninguna reunión.',
  'meetings.upcoming': 'Próximas',
  'meetings.past': 'Anteriores',
  'meetings.filter': 'Elegir entre las reuniones',
  'meetings.year': 'Año',
  'meetings.series': 'Serie',
  'meetings.mode': 'Modalidad',
  'meetings.all': 'Todas',
  'meetings.show': 'Mostrar',
  'meetings.no-match': 'Ninguna reunión cumple esas condiciones.',
  'meetings.clear': 'Mostrar todas',
  'meetings.as-list': 'En forma de lista',
  'meetings.as-calendar': 'En forma de calendario',
  'meetings.views': 'Forma de mostrarlas',
  'meetings.from-sources': 'Reuniones de las que informan fuentes públicas',
  'meetings.from-sources-note':
    'No tienen página aquí. Lo que dice cada fuente figura en la biblioteca.',
  'meetings.calendar-month': 'Mes',
  'meetings.calendar-before': 'Mes anterior: {month}',
  'meetings.calendar-after': 'Mes siguiente: {month}',
  'meetings.calendar-none': 'Ninguna reunión en este mes.',
  'meetings.calendar-days-note': 'Los días son los del lugar de cada reunión.',
}
