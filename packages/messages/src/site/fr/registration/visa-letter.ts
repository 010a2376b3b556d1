import type { Translation } from '../../../translation'
import type { visaLetter as English } from '../../en/registration/visa-letter'

export const visaLetter: Translation<typeof English> = {
  'visa-letter.file': 'Lettre pour le visa (PDF)',
  'visa-letter.asked': 'Le secrétariat examine votre demande de lettre pour le visa.',
  'visa-letter.approved': 'Votre lettre pour le visa est prête.',
  'visa-letter.refused': 'Votre demande de lettre pour le visa a été refusée.',
  'visa-letter.ask': 'Demander une lettre pour le visa',
  'visa-letter.why':
    'La lettre cite votre passeport. Ces données sont supprimées 30 jours après la réunion.',
  'visa-letter.passport': 'Numéro du passeport',
  'visa-letter.nationality': 'Nationalité',
  'visa-letter.born': 'Date de naissance',
  'visa-letter.send': 'Demander la lettre',
}
