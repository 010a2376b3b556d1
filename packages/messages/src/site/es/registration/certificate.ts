import type { Translation } from '../../../translation'
import type { certificate as English } from '../../en/registration/certificate'

export const certificate: Translation<typeof English> = {
  'certificate.check-title':
    'Comprobar un certificado o una carta de apoyo a la solicitud de visado',
  'certificate.code': 'Código',
  'certificate.check': 'Comprobar',
  'certificate.not-genuine': 'Ningún certificado ni carta de apoyo lleva este código:',
  'certificate.genuine-certificate': 'Este certificado es auténtico. En él consta lo siguiente:',
  'certificate.genuine-confirmation':
    'Esta confirmación de inscripción es auténtica. En ella consta lo siguiente:',
  'certificate.genuine-visa-letter':
    'Esta carta de apoyo a la solicitud de visado es auténtica. En ella consta lo siguiente:',
  'certificate.name': 'Nombre',
  'certificate.meeting': 'Reunión',
  'certificate.issued': 'Fecha de expedición',
}
