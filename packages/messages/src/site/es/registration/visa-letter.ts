import type { Translation } from '../../../translation'
import type { visaLetter as English } from '../../en/registration/visa-letter'

export const visaLetter: Translation<typeof English> = {
  'visa-letter.file': 'Carta para el visado (PDF)',
  'visa-letter.asked': 'La secretaría examina su petición de carta para el visado.',
  'visa-letter.approved': 'Su carta para el visado está lista.',
  'visa-letter.refused': 'Su petición de carta para el visado fue denegada.',
  'visa-letter.ask': 'Pedir una carta para el visado',
  'visa-letter.why':
    'La carta cita su pasaporte. Estos datos se borran 30 días después de la reunión.',
  'visa-letter.passport': 'Número de pasaporte',
  'visa-letter.nationality': 'Nacionalidad',
  'visa-letter.born': 'Fecha de nacimiento',
  'visa-letter.send': 'Pedir la carta',
}
