import type { Translation } from '../../../translation'
import type { webhooks as English } from '../../en/administration/webhooks'

export const webhooks: Translation<typeof English> = {
  'webhooks.title': 'Webhooks',
  'webhooks.lead':
    'Avisa a sus sistemas cuando se publica algo. Las solicitudes están firmadas. Las que fallan se repiten.',
  'webhooks.none': 'Todavía no hay webhooks. Añada la dirección de un sistema al que desee avisar.',
  'webhooks.url': 'Dirección web',
  'webhooks.add': 'Añadir un webhook',
  'webhooks.once':
    'Copie el secreto ahora: se muestra una sola vez. Sirve para comprobar las firmas de las solicitudes a {url}.',
  'webhooks.since': 'Añadido el {moment}',
  'webhooks.noDeliveries': 'Todavía no hay envíos.',
  'webhooks.answer': 'Respuesta',
  'webhooks.replayOf': 'Repetir el envío del {moment}',
  'webhooks.removeTitle': '¿Quitar este webhook?',
  'webhooks.removeMore': 'No se enviará nada más a {url}, y su lista de envíos se suprimirá.',
  'webhooks.delivery-waiting': 'En espera',
  'webhooks.delivery-delivered': 'Entregado',
  'webhooks.delivery-failed': 'Error',
}
