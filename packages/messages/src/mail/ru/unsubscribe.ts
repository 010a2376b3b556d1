import type { Translation } from '../../translation'
import type { unsubscribe as English } from '../en/unsubscribe'

export const unsubscribe: Translation<typeof English> = {
  'unsubscribe.reason': 'Вы получили это письмо, потому что подписаны на новости.',
  'unsubscribe.action': 'Отписаться от новостей',
  'unsubscribe.done': 'Вы больше не будете получать эти новости.',
}
