import type { Translation } from '../../../translation'
import type { visaLetter as English } from '../../en/registration/visa-letter'

export const visaLetter: Translation<typeof English> = {
  'visa-letter.file': 'Письмо для получения визы (PDF)',
  'visa-letter.asked': 'Секретариат рассматривает вашу заявку на письмо для получения визы.',
  'visa-letter.approved': 'Ваше письмо для получения визы готово.',
  'visa-letter.refused': 'Ваша заявка на письмо для получения визы отклонена.',
  'visa-letter.ask': 'Запрос письма для получения визы',
  'visa-letter.why':
    'В письме указаны ваши паспортные данные. Срок их хранения указан на странице о конфиденциальности.',
  'visa-letter.passport': 'Номер паспорта',
  'visa-letter.nationality': 'Гражданство',
  'visa-letter.born': 'Дата рождения',
  'visa-letter.send': 'Запросить письмо для получения визы',
}
