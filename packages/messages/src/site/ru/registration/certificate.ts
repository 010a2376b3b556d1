import type { Translation } from '../../../translation'
import type { certificate as English } from '../../en/registration/certificate'

export const certificate: Translation<typeof English> = {
  'certificate.check-title': 'Проверить сертификат или письмо для получения визы',
  'certificate.code': 'Код',
  'certificate.check': 'Проверить',
  'certificate.not-genuine': 'Сертификата или письма для получения визы с таким кодом нет:',
  'certificate.genuine-certificate': 'Этот сертификат подлинный. В нем указано:',
  'certificate.genuine-confirmation': 'Это подтверждение регистрации подлинное. В нем указано:',
  'certificate.genuine-visa-letter': 'Это письмо для получения визы подлинное. В нем указано:',
  'certificate.name': 'Имя',
  'certificate.meeting': 'Собрание',
  'certificate.issued': 'Дата выдачи',
}
