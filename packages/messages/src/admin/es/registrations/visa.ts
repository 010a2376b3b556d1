import type { Translation } from '../../../translation'
import type { visa as English } from '../../en/registrations/visa'

export const visa: Translation<typeof English> = {
  'visa.title': 'Cartas de apoyo a la solicitud de visado',
  'visa.none':
    'Todavía no hay solicitudes de carta de apoyo. Aparecerán aquí cuando los participantes las presenten.',
  'visa.open': 'Abrir la carta de apoyo',
  'visa.passport': 'Pasaporte',
  'visa.asked': 'Pendiente de decisión.',
  'visa.approved': 'Aprobada.',
  'visa.refused': 'Rechazada:',
  'visa.reason': 'Motivo',
  'visa.reasonHint': 'Obligatorio para rechazar. Se comunica a la persona.',
  'visa.approve': 'Aprobar',
  'visa.refuse': 'Rechazar',
}
