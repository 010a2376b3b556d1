import type { Translation } from '../../translation'
import type { home as English } from '../en/home'

export const home: Translation<typeof English> = {
  'home.title': 'Собрания и циркуляры',
  'home.next-meeting': 'Следующее собрание',
  'home.no-next': 'В настоящее время ни одно собрание не созвано',
  'home.no-next-more': 'О следующем собрании здесь будет объявлено сразу после публикации письма.',
  'home.nothing-yet': 'Здесь пока не опубликовано ни одного письма.',
  'home.updates': 'Недавно опубликовано',
  'home.update-first': 'Опубликована страница: {title}',
  'home.update-again': 'Страница опубликована снова (выпуск {number}): {title}',
  'home.update-convened': 'Созвано письмом: {title}',
  'home.last-meeting': 'Последнее собрание',
  'home.circulars': 'Циркуляры',
  'home.all-circulars': 'Все циркуляры',
  'home.meetings': 'Собрания',
  'home.all-meetings': 'Все собрания',
  'home.can-i-attend': 'Могу ли я участвовать?',
  'home.details': 'О собрании',
  'home.countdown':
    '{days, plural, =0 {сегодня} =1 {завтра} one {через # день} few {через # дня} many {через # дней} other {через # дня}}',
}
