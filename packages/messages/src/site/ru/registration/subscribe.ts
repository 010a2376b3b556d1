import type { Translation } from '../../../translation'
import type { subscribe as English } from '../../en/registration/subscribe'

export const subscribe: Translation<typeof English> = {
  'subscribe.title': 'Подписка по электронной почте',
  'subscribe.lead': 'Получайте сообщения об изменениях. Отписаться можно в любое время.',
  'subscribe.topic': 'Собрание',
  'subscribe.all': 'Все собрания',
  'subscribe.send': 'Подписаться',
  'subscribe.sent-text':
    'Если этот адрес еще не подписан, мы отправили на него ссылку. Откройте ее в течение двух дней, чтобы подтвердить подписку.',
  'subscribe.confirm-title': 'Подтвердите подписку',
  'subscribe.confirm-text':
    'После подтверждения мы будем сообщать вам об изменениях по электронной почте.',
  'subscribe.done': 'Подписка оформлена',
  'subscribe.done-text':
    'Мы будем сообщать вам об изменениях по электронной почте. Отписаться можно в любое время.',
  'subscribe.meeting': 'Перейти на страницу собрания',
  'subscribe.by-feed': 'Лента Atom',
  'subscribe.all-calendar': 'Календарь всех собраний (.ics)',
  'subscribe.in-calendar': 'Подписаться в календаре',
  'subscribe.deadlines': 'Добавить предельные сроки в календарь',
  'subscribe.archive': 'Скачать копию для просмотра без сети (.zip)',
}
