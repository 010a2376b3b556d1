import type { Translation } from '../../translation'
import type { home as English } from '../en/home'

export const home: Translation<typeof English> = {
  'home.title': 'Reuniones y circulares',
  'home.about':
    'Una iniciativa de las Naciones Unidas en favor de ciudades inteligentes y sostenibles, puesta en marcha en {year} por {founders} y apoyada por {count} organismos de las Naciones Unidas.',
  'home.next-meeting': 'Próxima reunión',
  'home.no-next': 'No hay ninguna reunión prevista',
  'home.no-next-more': 'La próxima reunión aparecerá aquí cuando se publique su circular.',
  'home.nothing-yet':
    'Todavía no se ha publicado ninguna circular. Las circulares y sus reuniones aparecerán aquí.',
  'home.updates': 'Últimas actualizaciones',
  'home.update-first': 'Página de reunión publicada: {title}',
  'home.update-again': 'Página de reunión actualizada (versión {number}): {title}',
  'home.update-convened': 'Reunión anunciada en una circular: {title}',
  'home.last-meeting': 'Última reunión',
  'home.circulars': 'Últimas circulares',
  'home.all-circulars': 'Todas las circulares',
  'home.clocks':
    'La próxima reunión comienza el {date} a las {time} ({place}). En ese momento son las:',
  'home.upcoming': 'Próximas reuniones',
  'home.all-meetings': 'Todas las reuniones',
  'home.can-i-attend': '¿Puedo participar?',
  'home.details': 'Página de la reunión',
  'home.countdown':
    '{days, plural, =0 {hoy} =1 {mañana} one {dentro de # día} many {dentro de # de días} other {dentro de # días}}',
}
