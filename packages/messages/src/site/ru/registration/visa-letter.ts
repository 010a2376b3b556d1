import type { Translation } from '../../../translation'
import type { visaLetter as English } from '../../en/registration/visa-letter'

export const visaLetter: Translation<typeof English> = {
  'visa-letter.file': 'Письмо для визы (PDF)',
  'visa-letter.asked': 'Секретариат рассматривает вашу просьбу о письме для визы.',
  'visa-letter.approved': 'Ваше письмо для визы готово.',
  'visa-letter.refused': 'В вашей просьбе о письме для визы отказано.',
  'visa-letter.ask': 'Попросить письмо для визы',
  'visa-letter.why':
    'В письме указан ваш паспорт. Эти данные удаляются через 30 дней после собрания.',
  'visa-letter.passport': 'Номер паспорта',
  'visa-letter.nationality': 'Гражданство',
  'visa-letter.born': 'Дата рождения',
  'visa-letter.send': 'Попросить письмо',
}
