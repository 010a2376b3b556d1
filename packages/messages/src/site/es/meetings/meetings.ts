import type { Translation } from '../../../translation'
import type { meetings as English } from '../../en/meetings/meetings'

export const meetings: Translation<typeof English> = {
  'meetings.title': 'Reuniones',
  'meetings.none': 'Todavía no se ha publicado ninguna reunión.',
  'meetings.upcoming': 'Próximas',
  'meetings.past': 'Anteriores',
  'meetings.filter': 'Filtrar las reuniones',
  'meetings.year': 'Año',
  'meetings.series': 'Serie',
  'meetings.mode': 'Modo de participación',
  'meetings.all': 'Todas',
  'meetings.show': 'Aplicar los filtros',
  'meetings.no-match': 'Ninguna reunión coincide con los filtros.',
  'meetings.clear': 'Quitar los filtros',
  'meetings.as-list': 'Lista',
  'meetings.as-calendar': 'Mes',
  'meetings.views': 'Vista',
  'meetings.from-sources': 'Reuniones anteriores',
  'meetings.from-sources-note':
    'Estas reuniones se celebraron antes de que existiera este sitio. Cada página cita sus fuentes.',
  'meetings.calendar-month': 'Mes',
  'meetings.calendar-before': 'Mes anterior: {month}',
  'meetings.calendar-after': 'Mes siguiente: {month}',
  'meetings.calendar-before-held': 'Reunión anterior: {month}',
  'meetings.calendar-after-held': 'Próxima reunión: {month}',
  'meetings.group':
    '{count, plural, one {# reunión convocada} many {# de reuniones convocadas} other {# reuniones convocadas}} por {letter}',
  'meetings.calendar-none': 'No hay reuniones este mes.',
  'meetings.calendar-days-note': 'Los días se indican en la zona horaria de cada reunión.',
  'meetings.moved-from': 'Estaba prevista para el {date}',
  'meetings.announced-on': 'Anunciado el {date}',
  'meetings.no-new-date': 'Nueva fecha por anunciar',
}
