import type { Translation } from '../../../translation'
import type { visa as English } from '../../en/registrations/visa'

export const visa: Translation<typeof English> = {
  'visa.title': 'Письма для визы',
  'visa.none': 'Никто не просил письма для визы.',
  'visa.passport': 'Паспорт',
  'visa.asked': 'Ожидает решения.',
  'visa.approved': 'Одобрено.',
  'visa.refused': 'Отказано:',
  'visa.reason': 'Причина',
  'visa.reasonHint': 'Нужна для отказа; человек её прочтёт.',
  'visa.approve': 'Одобрить',
  'visa.refuse': 'Отказать',
}
