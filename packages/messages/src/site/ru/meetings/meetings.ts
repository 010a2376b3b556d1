import type { Translation } from '../../../translation'
import type { meetings as English } from '../../en/meetings/meetings'

export const meetings: Translation<typeof English> = {
  'meetings.title': 'Собрания',
  'meetings.none': 'Собрания пока не опубликованы.',
  'meetings.upcoming': 'Предстоящие',
  'meetings.past': 'Прошедшие',
  'meetings.filter': 'Отобрать собрания',
  'meetings.year': 'Год',
  'meetings.series': 'Серия',
  'meetings.mode': 'Форма участия',
  'meetings.all': 'Все',
  'meetings.show': 'Применить фильтры',
  'meetings.no-match': 'По этим условиям собраний не найдено.',
  'meetings.clear': 'Снять фильтры',
  'meetings.as-list': 'Список по датам',
  'meetings.as-calendar': 'Месяц',
  'meetings.views': 'Вид',
  'meetings.from-sources': 'Прошлые собрания',
  'meetings.from-sources-note':
    'Эти собрания состоялись до создания сайта. На каждой странице указаны ее источники.',
  'meetings.calendar-month': 'Месяц',
  'meetings.calendar-before': 'Предыдущий месяц: {month}',
  'meetings.calendar-after': 'Следующий месяц: {month}',
  'meetings.calendar-before-held': 'Предыдущее собрание: {month}',
  'meetings.calendar-after-held': 'Следующее собрание: {month}',
  'meetings.group':
    '{letter}: {count, plural, one {# собрание} few {# собрания} many {# собраний} other {# собрания}}',
  'meetings.calendar-none': 'В этом месяце собраний нет.',
  'meetings.calendar-days-note': 'Дни указаны в часовом поясе каждого собрания.',
  'meetings.moved-from': 'Перенесено с {date}',
  'meetings.announced-on': 'Объявлено {date}',
  'meetings.no-new-date': 'Новая дата не объявлена',
}
