import type { Translation } from '../../../translation'
import type { certificates as English } from '../../en/registrations/certificates'

export const certificates: Translation<typeof English> = {
  'certificates.title': 'Certificados',
  'certificates.none': 'Todavía no hay personas confirmadas. Aparecerán aquí.',
  'certificates.certificate': 'Certificado',
  'certificates.send':
    '{count, plural, =0 {No hay certificados por enviar} one {Enviar # certificado} many {Enviar # certificados} other {Enviar # certificados}}',
  'certificates.confirm': 'Enviar',
  'certificates.sendMore':
    'Todas las personas que asistieron y aún no tienen el certificado lo reciben con el mensaje de agradecimiento. Nadie lo recibe dos veces.',
  'certificates.sent':
    '{count, plural, one {# mensaje está en espera de envío.} many {# mensajes están en espera de envío.} other {# mensajes están en espera de envío.}}',
  'certificates.open': 'Abrir el certificado',
  'certificates.state-sent': 'Enviado',
  'certificates.state-queued': 'En curso de envío',
  'certificates.state-ready': 'Listo para enviar',
  'certificates.state-not-over': 'La reunión no ha terminado',
  'certificates.state-not-recorded': 'No consta ninguna entrada',
  'certificates.state-no-consent': 'Sin consentimiento para registrar la asistencia',
}
