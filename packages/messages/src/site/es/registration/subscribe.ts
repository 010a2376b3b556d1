import type { Translation } from '../../../translation'
import type { subscribe as English } from '../../en/registration/subscribe'

export const subscribe: Translation<typeof English> = {
  'subscribe.title': 'Seguir por correo',
  'subscribe.lead':
    'Un correo cuando algo cambia. Cada correo lleva un enlace para dejar de seguir.',
  'subscribe.topic': 'Qué seguir',
  'subscribe.all': 'Todas las reuniones',
  'subscribe.send': 'Seguir',
  'subscribe.sent-text':
    'Se envía un correo con un enlace, salvo que la dirección ya siga. No se envía nada más antes de que confirme, en un plazo de dos días.',
  'subscribe.confirm-title': 'Confirme que quiere seguir',
  'subscribe.confirm-text': 'A partir de entonces recibirá un correo cuando algo cambie.',
  'subscribe.done': 'Confirmado',
  'subscribe.done-text':
    'Recibirá un correo cuando algo cambie. Cada uno lleva un enlace para dejar de seguir.',
  'subscribe.meeting': 'Ver la reunión',
  'subscribe.by-email': 'por correo',
  'subscribe.by-feed': 'como canal (Atom)',
  'subscribe.all-calendar': 'Calendario de todas las reuniones (iCalendar)',
}
