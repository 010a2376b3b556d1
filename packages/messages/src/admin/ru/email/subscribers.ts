import type { Translation } from '../../../translation'
import type { subscribers as English } from '../../en/email/subscribers'

export const subscribers: Translation<typeof English> = {
  'subscribers.title': 'Подписчики',
  'subscribers.none': 'Подписчиков пока нет. Подписаться на собрание можно на его странице.',
  'subscribers.follows': 'Подписка',
  'subscribers.all': 'Все собрания',
  'subscribers.since': 'С',
  'subscribers.email': 'Адрес электронной почты',
  'subscribers.emailHint': 'Введите полный адрес. В списке адреса сокращены.',
  'subscribers.count':
    '{count, plural, one {# подписчик} few {# подписчика} many {# подписчиков} other {# подписчика}}',
  'subscribers.unconfirmed': 'Ожидает подтверждения',
  'subscribers.remove': 'Удалить {address}',
  'subscribers.removeTitle': 'Удалить {address}?',
  'subscribers.removeHint': 'На этот адрес больше не будут приходить обновления, и он удаляется.',
}
