import type { Translation } from '../../../translation'
import type { visa as English } from '../../en/registrations/visa'

export const visa: Translation<typeof English> = {
  'visa.title': 'Lettres pour le visa',
  'visa.none': 'Personne n’a demandé de lettre pour le visa.',
  'visa.passport': 'Passeport',
  'visa.asked': 'À décider.',
  'visa.approved': 'Approuvée.',
  'visa.refused': 'Refusée :',
  'visa.reason': 'Motif',
  'visa.reasonHint': 'Nécessaire pour refuser ; la personne le lit.',
  'visa.approve': 'Approuver',
  'visa.refuse': 'Refuser',
}
