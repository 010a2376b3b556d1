import type { Translation } from '../../../translation'
import type { webhooks as English } from '../../en/administration/webhooks'

export const webhooks: Translation<typeof English> = {
  'webhooks.title': 'Вебхуки',
  'webhooks.lead':
    'Уведомляют ваши системы о публикациях. Запросы подписаны. Неудавшиеся запросы повторяются.',
  'webhooks.none': 'Вебхуков пока нет. Добавьте адрес системы, которую нужно уведомлять.',
  'webhooks.url': 'Веб-адрес',
  'webhooks.add': 'Добавить вебхук',
  'webhooks.once':
    'Скопируйте секретный ключ сейчас: он показывается только один раз. Используйте его для проверки подписей запросов на {url}.',
  'webhooks.since': 'Добавлен: {moment}',
  'webhooks.noDeliveries': 'Отправок пока нет.',
  'webhooks.answer': 'Ответ',
  'webhooks.replayOf': 'Повторить отправку: {moment}',
  'webhooks.removeTitle': 'Удалить этот вебхук?',
  'webhooks.removeMore': 'На {url} больше ничего не отправляется, а список отправок удаляется.',
  'webhooks.delivery-waiting': 'Ожидает',
  'webhooks.delivery-delivered': 'Доставлено',
  'webhooks.delivery-failed': 'Ошибка',
}
