import type { Translation } from '../../translation'
import type { home as English } from '../en/home'

export const home: Translation<typeof English> = {
  'home.title': 'Reuniones y circulares',
  'home.next-meeting': 'Próxima reunión',
  'home.no-next': 'No hay ninguna reunión convocada en este momento',
  'home.no-next-more':
    'La próxima se anunciará aquí en cuanto se publique su carta de convocatoria.',
  'home.nothing-yet': 'Todavía no se ha publicado aquí ninguna carta.',
  'home.updates': 'Publicado recientemente',
  'home.update-first': 'Página publicada: {title}',
  'home.update-again': 'Página publicada de nuevo (versión {number}): {title}',
  'home.update-convened': 'Reunión convocada por carta: {title}',
  'home.last-meeting': 'Última reunión',
  'home.circulars': 'Circulares',
  'home.all-circulars': 'Todas las circulares',
  'home.meetings': 'Reuniones',
  'home.all-meetings': 'Todas las reuniones',
  'home.can-i-attend': '¿Puedo participar?',
  'home.details': 'Acerca de la reunión',
  'home.countdown':
    '{days, plural, =0 {hoy} =1 {mañana} one {dentro de # día} many {dentro de # días} other {dentro de # días}}',
}
