import type { Translation } from '../../../translation'
import type { meetings as English } from '../../en/meetings/meetings'

export const meetings: Translation<typeof English> = {
  'meetings.title': 'Собрания',
  'meetings.none': 'Собраний пока нет. Импортируйте циркуляр или создайте новое собрание.',
  'meetings.days': 'Даты',
  'meetings.release': 'Версия',
  'meetings.drafts': 'Открытые черновики',
  'meetings.noDrafts': 'Нет',
  'meetings.noDraftsMore': 'Открытых черновиков нет. Измените собрание, чтобы начать черновик.',
  'meetings.changeOf': 'Черновик, сохранен: {moment}',
  'meetings.change': 'Изменить собрание',
  'meetings.publicPage': 'Открыть страницу на сайте',
  'meetings.createNext': 'Создать следующее собрание',
  'meetings.sessions': 'Заседания',
  'meetings.continue': 'Продолжить редактирование',
  'meetings.preview-title': 'Просмотр от имени посетителя',
}
