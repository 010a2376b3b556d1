import type { Translation } from '../../../translation'
import type { certificate as English } from '../../en/registration/certificate'

export const certificate: Translation<typeof English> = {
  'certificate.check-title': 'Comprobar un certificado',
  'certificate.code': 'Código',
  'certificate.check': 'Comprobar',
  'certificate.not-genuine': 'Ningún documento auténtico lleva este código:',
  'certificate.genuine-certificate': 'Este certificado es auténtico. Declara:',
  'certificate.genuine-visa-letter': 'Esta carta para el visado es auténtica. Declara:',
  'certificate.name': 'Nombre',
  'certificate.meeting': 'Reunión',
  'certificate.issued': 'Expedido el',
}
