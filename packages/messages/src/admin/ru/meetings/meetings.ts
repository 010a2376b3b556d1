import type { Translation } from '../../../translation'
import type { meetings as English } from '../../en/meetings/meetings'

export const meetings: Translation<typeof English> = {
  'meetings.title': 'Собрания',
  'meetings.none': 'Собраний пока нет. Импортируйте циркуляр или создайте новое собрание.',
  'meetings.none-upcoming': 'Предстоящих собраний нет.',
  'meetings.none-past': 'Прошедших собраний нет.',
  'meetings.days': 'Даты',
  'meetings.release': 'Версия',
  'meetings.drafts': 'Открытые черновики',
  'meetings.noDrafts': 'Нет',
  'meetings.changeOf': 'Черновик, сохранен: {moment}',
  'meetings.publicPage': 'Открыть страницу на сайте',
  'meetings.createNext': 'Создать следующее собрание',
  'meetings.preview-title': 'Просмотр от имени посетителя',
  'meetings.views': 'Представления',
  'meetings.view-upcoming': 'Предстоящие',
  'meetings.view-past': 'Прошедшие',
  'meetings.view-all': 'Все',
  'meetings.searchHint': 'Название, циркуляр или место, например 352',
  'meetings.series': 'Серия',
  'meetings.sort': 'Сортировка',
  'meetings.sort-date': 'Дата',
  'meetings.sort-title': 'Название',
  'meetings.nextStep': 'Следующий шаг',
  'meetings.noStep': 'Нет',
  'meetings.shown': 'Показано собраний: {shown, number} из {total, number}',
}
