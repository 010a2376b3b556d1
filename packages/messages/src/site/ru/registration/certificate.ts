import type { Translation } from '../../../translation'
import type { certificate as English } from '../../en/registration/certificate'

export const certificate: Translation<typeof English> = {
  'certificate.check-title': 'Проверить сертификат',
  'certificate.code': 'Код',
  'certificate.check': 'Проверить',
  'certificate.not-genuine': 'Подлинного документа с таким кодом нет:',
  'certificate.genuine-certificate': 'Этот сертификат подлинный. В нём сказано:',
  'certificate.genuine-visa-letter': 'Это письмо для визы подлинное. В нём сказано:',
  'certificate.name': 'Имя',
  'certificate.meeting': 'Собрание',
  'certificate.issued': 'Дата выдачи',
}
