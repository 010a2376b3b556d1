import type { Translation } from '../../translation'
import type { unsubscribe as English } from '../en/unsubscribe'

export const unsubscribe: Translation<typeof English> = {
  'unsubscribe.reason': 'Recibe este mensaje porque se suscribió a las actualizaciones.',
  'unsubscribe.question': '¿Cancelar la suscripción a las actualizaciones por correo electrónico?',
  'unsubscribe.action': 'Cancelar la suscripción',
  'unsubscribe.done': 'Su suscripción se ha cancelado. No le enviaremos más actualizaciones.',
}
