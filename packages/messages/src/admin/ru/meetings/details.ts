import type { Translation } from '../../../translation'
import type { details as English } from '../../en/meetings/details'

export const details: Translation<typeof English> = {
  'details.content': 'О собрании',
  'details.summaryHint': 'Одно предложение в начале страницы собрания.',
  'details.imageText': 'Альтернативный текст изображения',
  'details.imageTextHint': 'Для тех, кто не видит изображение. Для украшения оставьте пустым.',
  'details.host': 'Принимающая сторона {number, number}',
  'details.noHosts': 'Принимающих сторон пока нет.',
  'details.addHost': 'Добавить принимающую сторону',
  'details.addLanguage': 'Добавить язык',
  'details.deadline': 'Срок {number, number}',
  'details.noDeadlines': 'Сроков пока нет.',
  'details.addDeadline': 'Добавить срок',
  'details.deadlineWhat': 'Срок для чего',
  'details.deadlineDate': 'Дата срока',
  'details.deadlineTime': 'Время срока (необязательно)',
  'details.deadlineZone': 'Часовой пояс, если он не такой, как у собрания',
  'details.map': 'Карта места проведения',
  'details.gettingThere': 'Как добраться',
  'details.visa': 'Виза',
  'details.accommodation': 'Размещение',
  'details.isRecorded': 'Собрание записывается',
}
