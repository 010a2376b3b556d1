import type { Translation } from '../../../translation'
import type { subscribers as English } from '../../en/email/subscribers'

export const subscribers: Translation<typeof English> = {
  'subscribers.title': 'Suscriptores',
  'subscribers.none':
    'Aún no hay suscriptores. La suscripción se hace en la página de cada reunión.',
  'subscribers.follows': 'Suscripción',
  'subscribers.all': 'Todas las reuniones',
  'subscribers.since': 'Desde',
  'subscribers.email': 'Correo electrónico',
  'subscribers.emailHint':
    'Escriba la dirección completa. La lista muestra direcciones abreviadas.',
  'subscribers.count':
    '{count, plural, one {# suscriptor} many {# de suscriptores} other {# suscriptores}}',
  'subscribers.unconfirmed': 'Pendiente de confirmación',
  'subscribers.remove': 'Quitar {address}',
  'subscribers.removeTitle': '¿Quitar {address}?',
  'subscribers.removeHint': 'Esta dirección no recibirá más actualizaciones y se suprimirá.',
}
