import type { Translation } from '../../../translation'
import type { webhooks as English } from '../../en/administration/webhooks'

export const webhooks: Translation<typeof English> = {
  'webhooks.title': 'Вебхуки',
  'webhooks.lead': 'Каждая публикация отправляется на эти адреса с подписью; неудачи повторяются.',
  'webhooks.none': 'Никуда ничего не отправляется.',
  'webhooks.url': 'Адрес для отправки',
  'webhooks.make': 'Добавить',
  'webhooks.once': 'Секрет для проверки подписей, отправляемых на {url}, показан только сейчас.',
  'webhooks.since': 'С {moment}',
  'webhooks.noDeliveries': 'Сюда ещё ничего не отправлено.',
  'webhooks.answer': 'Чем кончилось',
  'webhooks.replayOf': 'Отправить ещё раз: {moment}',
  'webhooks.removeTitle': 'Убрать этот адрес?',
  'webhooks.removeMore': 'На {url} больше ничего не отправляется, список отправок исчезает.',
  'webhooks.delivery-waiting': 'Ждёт',
  'webhooks.delivery-delivered': 'Доставлено',
  'webhooks.delivery-failed': 'Не удалось',
}
