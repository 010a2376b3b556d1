import type { Translation } from '../../../translation'
import type { visa as English } from '../../en/registrations/visa'

export const visa: Translation<typeof English> = {
  'visa.title': 'Cartas para el visado',
  'visa.none': 'Nadie ha pedido una carta para el visado.',
  'visa.passport': 'Pasaporte',
  'visa.asked': 'Por decidir.',
  'visa.approved': 'Aprobada.',
  'visa.refused': 'Denegada:',
  'visa.reason': 'Motivo',
  'visa.reasonHint': 'Necesario para denegar; la persona lo lee.',
  'visa.approve': 'Aprobar',
  'visa.refuse': 'Denegar',
}
