import type { Translation } from '../../translation'
import type { unsubscribe as English } from '../en/unsubscribe'

export const unsubscribe: Translation<typeof English> = {
  'unsubscribe.reason': 'Вы получили это сообщение, потому что подписаны на обновления.',
  'unsubscribe.question': 'Отписаться от обновлений по электронной почте?',
  'unsubscribe.action': 'Отписаться',
  'unsubscribe.done': 'Подписка отменена. Мы больше не будем отправлять эти обновления.',
}
