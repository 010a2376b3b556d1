import type { Translation } from '../../../translation'
import type { subscribe as English } from '../../en/registration/subscribe'

export const subscribe: Translation<typeof English> = {
  'subscribe.title': 'Suscribirse por correo electrónico',
  'subscribe.lead':
    'Reciba un mensaje cuando haya cambios. Puede cancelar la suscripción en cualquier momento.',
  'subscribe.topic': 'Reunión',
  'subscribe.all': 'Todas las reuniones',
  'subscribe.send': 'Suscribirse',
  'subscribe.sent-text':
    'Si esta dirección no está suscrita todavía, le hemos enviado un enlace. Ábralo en un plazo de dos días para confirmar su suscripción.',
  'subscribe.confirm-title': 'Confirme su suscripción',
  'subscribe.confirm-text': 'Una vez confirmada, le escribiremos cuando haya cambios.',
  'subscribe.done': 'Su suscripción está confirmada',
  'subscribe.done-text':
    'Le escribiremos cuando haya cambios. Puede cancelar la suscripción en cualquier momento.',
  'subscribe.meeting': 'Ir a la página de la reunión',
  'subscribe.by-feed': 'Canal Atom',
  'subscribe.all-calendar': 'Calendario de todas las reuniones (.ics)',
  'subscribe.in-calendar': 'Suscribirse en su calendario',
  'subscribe.deadlines': 'Añadir los plazos al calendario',
  'subscribe.archive': 'Descargar una copia sin conexión (.zip)',
}
