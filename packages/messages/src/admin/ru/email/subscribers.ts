import type { Translation } from '../../../translation'
import type { subscribers as English } from '../../en/email/subscribers'

export const subscribers: Translation<typeof English> = {
  'subscribers.title': 'Подписчики',
  'subscribers.none': 'Никто не подходит. На собрания подписываются на их страницах.',
  'subscribers.follows': 'Подписка',
  'subscribers.all': 'Все собрания',
  'subscribers.since': 'С',
  'subscribers.email': 'Полный адрес эл. почты',
  'subscribers.emailHint': 'Чтобы найти того, кто вам пишет. В списке адреса сокращены.',
  'subscribers.count':
    '{count, plural, one {# подписчик} few {# подписчика} many {# подписчиков} other {# подписчика}}',
  'subscribers.unconfirmed': 'Ещё не подтверждено',
  'subscribers.remove': 'Удалить {address}',
  'subscribers.removeTitle': 'Удалить {address}?',
  'subscribers.removeHint': 'Новости на этот адрес больше не приходят, и о нём ничего не хранится.',
}
