import type { Translation } from '../../../translation'
import type { meetings as English } from '../../en/meetings/meetings'

export const meetings: Translation<typeof English> = {
  'meetings.title': 'Собрания',
  'meetings.none': 'Здесь пока не опубликовано ни одного собрания.',
  'meetings.upcoming': 'Предстоящие',
  'meetings.past': 'Прошедшие',
  'meetings.filter': 'Выбрать из совещаний',
  'meetings.year': 'Год',
  'meetings.series': 'Серия',
  'meetings.mode': 'Формат',
  'meetings.all': 'Все',
  'meetings.show': 'Показать',
  'meetings.no-match': 'Таких совещаний нет.',
  'meetings.clear': 'Показать все',
  'meetings.as-list': 'Списком',
  'meetings.as-calendar': 'Календарем',
  'meetings.views': 'Как показать',
  'meetings.from-sources': 'Совещания, о которых сообщают открытые источники',
  'meetings.from-sources-note':
    'У них нет здесь страниц. Что сообщает каждый источник, указано в библиотеке.',
  'meetings.calendar-month': 'Месяц',
  'meetings.calendar-before': 'Предыдущий месяц: {month}',
  'meetings.calendar-after': 'Следующий месяц: {month}',
  'meetings.calendar-none': 'В этом месяце совещаний нет.',
  'meetings.calendar-days-note': 'Дни указаны по месту проведения каждого совещания.',
}
