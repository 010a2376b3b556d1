import type { Translation } from '../../../translation'
import type { visaLetter as English } from '../../en/registration/visa-letter'

export const visaLetter: Translation<typeof English> = {
  'visa-letter.file': 'Lettre d’appui à la demande de visa (PDF)',
  'visa-letter.asked': 'Votre demande de lettre d’appui est examinée par le secrétariat.',
  'visa-letter.approved': 'Votre lettre d’appui à la demande de visa est prête.',
  'visa-letter.refused': 'Votre demande de lettre d’appui a été refusée.',
  'visa-letter.ask': 'Demander une lettre d’appui à la demande de visa',
  'visa-letter.why':
    'La lettre contient les données de votre passeport. La page Confidentialité indique combien de temps nous les conservons.',
  'visa-letter.passport': 'Numéro de passeport',
  'visa-letter.nationality': 'Nationalité',
  'visa-letter.born': 'Date de naissance',
  'visa-letter.send': 'Demander la lettre d’appui',
}
