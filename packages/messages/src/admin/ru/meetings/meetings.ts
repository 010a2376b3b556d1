import type { Translation } from '../../../translation'
import type { meetings as English } from '../../en/meetings/meetings'

export const meetings: Translation<typeof English> = {
  'meetings.title': 'Собрания',
  'meetings.none': 'Собраний пока нет. Импортируйте циркуляр или создайте новое собрание.',
  'meetings.days': 'Даты',
  'meetings.release': 'Версия',
  'meetings.drafts': 'Открытые черновики',
  'meetings.noDrafts': 'Нет',
  'meetings.changeOf': 'Черновик, сохранен: {moment}',
  'meetings.publicPage': 'Открыть страницу на сайте',
  'meetings.createNext': 'Создать следующее собрание',
  'meetings.preview-title': 'Просмотр от имени посетителя',
}
