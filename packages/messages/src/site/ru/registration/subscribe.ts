import type { Translation } from '../../../translation'
import type { subscribe as English } from '../../en/registration/subscribe'

export const subscribe: Translation<typeof English> = {
  'subscribe.title': 'Следить по почте',
  'subscribe.lead': 'Письмо, когда что-то меняется. В каждом письме есть ссылка для отписки.',
  'subscribe.topic': 'За чем следить',
  'subscribe.all': 'Все собрания',
  'subscribe.send': 'Следить',
  'subscribe.sent-text':
    'Письмо со ссылкой отправлено, если адрес ещё не подписан. До вашего подтверждения в течение двух дней больше ничего не отправляется.',
  'subscribe.confirm-title': 'Подтвердите подписку',
  'subscribe.confirm-text': 'После этого вы будете получать письмо, когда что-то меняется.',
  'subscribe.done': 'Подписка подтверждена',
  'subscribe.done-text':
    'Вы получите письмо, когда что-то изменится. В каждом есть ссылка для отписки.',
  'subscribe.meeting': 'Открыть собрание',
  'subscribe.by-email': 'по почте',
  'subscribe.by-feed': 'лентой (Atom)',
  'subscribe.all-calendar': 'Календарь всех совещаний (iCalendar)',
}
