import type { Translation } from '../../../translation'
import type { visaLetter as English } from '../../en/registration/visa-letter'

export const visaLetter: Translation<typeof English> = {
  'visa-letter.file': 'Carta de apoyo a la solicitud de visado (PDF)',
  'visa-letter.asked': 'La secretaría está examinando su solicitud de carta de apoyo.',
  'visa-letter.approved': 'Su carta de apoyo a la solicitud de visado está lista.',
  'visa-letter.refused': 'Su solicitud de carta de apoyo se ha rechazado.',
  'visa-letter.ask': 'Carta de apoyo a la solicitud de visado',
  'visa-letter.why':
    'La carta contiene los datos de su pasaporte. La página de privacidad indica cuánto tiempo los conservamos.',
  'visa-letter.passport': 'Número de pasaporte',
  'visa-letter.nationality': 'Nacionalidad',
  'visa-letter.born': 'Fecha de nacimiento',
  'visa-letter.send': 'Solicitar la carta de apoyo',
}
