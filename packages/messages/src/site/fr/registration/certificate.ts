import type { Translation } from '../../../translation'
import type { certificate as English } from '../../en/registration/certificate'

export const certificate: Translation<typeof English> = {
  'certificate.check-title': 'Vérifier une attestation ou une lettre d’appui à la demande de visa',
  'certificate.code': 'Code',
  'certificate.check': 'Vérifier',
  'certificate.not-genuine':
    'Aucune attestation ni lettre d’appui à la demande de visa ne porte ce code :',
  'certificate.genuine-certificate':
    'Cette attestation est authentique. Elle contient les informations suivantes :',
  'certificate.genuine-confirmation':
    'Cette confirmation d’inscription est authentique. Elle contient les informations suivantes :',
  'certificate.genuine-visa-letter':
    'Cette lettre d’appui à la demande de visa est authentique. Elle contient les informations suivantes :',
  'certificate.name': 'Nom',
  'certificate.meeting': 'Réunion',
  'certificate.issued': 'Date de délivrance',
}
