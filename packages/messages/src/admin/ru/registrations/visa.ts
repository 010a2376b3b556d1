import type { Translation } from '../../../translation'
import type { visa as English } from '../../en/registrations/visa'

export const visa: Translation<typeof English> = {
  'visa.title': 'Письма для получения визы',
  'visa.none':
    'Заявок на письма для получения визы пока нет. Они появятся здесь, когда их подадут участники.',
  'visa.open': 'Открыть письмо для получения визы',
  'visa.passport': 'Паспорт',
  'visa.asked': 'Ожидает решения.',
  'visa.approved': 'Утверждено.',
  'visa.refused': 'Отклонено:',
  'visa.reason': 'Причина',
  'visa.reasonHint': 'Обязательна при отклонении. Отправляется заявителю.',
  'visa.approve': 'Утвердить',
  'visa.refuse': 'Отклонить',
}
