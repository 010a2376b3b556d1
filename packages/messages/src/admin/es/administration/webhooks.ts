import type { Translation } from '../../../translation'
import type { webhooks as English } from '../../en/administration/webhooks'

export const webhooks: Translation<typeof English> = {
  'webhooks.title': 'Webhooks',
  'webhooks.lead':
    'Cada publicación se envía a estas direcciones, firmada; lo que falla se reintenta.',
  'webhooks.none': 'No se envía nada a ninguna parte.',
  'webhooks.url': 'Dirección de envío',
  'webhooks.make': 'Añadir',
  'webhooks.once': 'El secreto que comprueba las firmas enviadas a {url} se muestra solo ahora.',
  'webhooks.since': 'Desde el {moment}',
  'webhooks.noDeliveries': 'Todavía no se le ha enviado nada.',
  'webhooks.answer': 'En qué quedó',
  'webhooks.replayOf': 'Enviar de nuevo: {moment}',
  'webhooks.removeTitle': '¿Quitar esta dirección?',
  'webhooks.removeMore': 'No se envía nada más a {url}, y la lista de sus envíos desaparece.',
  'webhooks.delivery-waiting': 'En espera',
  'webhooks.delivery-delivered': 'Entregado',
  'webhooks.delivery-failed': 'Fallido',
}
