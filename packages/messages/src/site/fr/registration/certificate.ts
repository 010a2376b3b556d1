import type { Translation } from '../../../translation'
import type { certificate as English } from '../../en/registration/certificate'

export const certificate: Translation<typeof English> = {
  'certificate.check-title': 'Vérifier une attestation',
  'certificate.code': 'Code',
  'certificate.check': 'Vérifier',
  'certificate.not-genuine': 'Aucun document authentique ne porte ce code :',
  'certificate.genuine-certificate': 'Cette attestation est authentique. Elle énonce :',
  'certificate.genuine-visa-letter': 'Cette lettre pour le visa est authentique. Elle énonce :',
  'certificate.name': 'Nom',
  'certificate.meeting': 'Réunion',
  'certificate.issued': 'Délivrée le',
}
