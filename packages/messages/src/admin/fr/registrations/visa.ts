import type { Translation } from '../../../translation'
import type { visa as English } from '../../en/registrations/visa'

export const visa: Translation<typeof English> = {
  'visa.title': 'Lettres d’appui à la demande de visa',
  'visa.none':
    'Aucune demande de lettre d’appui pour le moment. Les demandes des participants apparaîtront ici.',
  'visa.open': 'Ouvrir la lettre d’appui',
  'visa.passport': 'Passeport',
  'visa.asked': 'En attente de décision.',
  'visa.approved': 'Approuvée.',
  'visa.refused': 'Refusée :',
  'visa.reason': 'Motif',
  'visa.reasonHint': 'Obligatoire en cas de refus. Communiqué à la personne.',
  'visa.approve': 'Approuver',
  'visa.refuse': 'Refuser',
}
