import type { Translation } from '../../translation'
import type { home as English } from '../en/home'

export const home: Translation<typeof English> = {
  'home.title': 'Собрания и циркуляры',
  'home.next-meeting': 'Следующее собрание',
  'home.no-next': 'Собраний не запланировано',
  'home.no-next-more': 'Следующее собрание появится здесь после публикации его циркуляра.',
  'home.nothing-yet': 'Циркуляры пока не опубликованы. Здесь появятся циркуляры и их собрания.',
  'home.updates': 'Последние обновления',
  'home.update-first': 'Опубликована страница собрания: {title}',
  'home.update-again': 'Обновлена страница собрания (версия {number}): {title}',
  'home.update-convened': 'Собрание объявлено в циркуляре: {title}',
  'home.last-meeting': 'Последнее собрание',
  'home.circulars': 'Циркуляры',
  'home.all-circulars': 'Все циркуляры',
  'home.meetings': 'Собрания',
  'home.all-meetings': 'Все собрания',
  'home.can-i-attend': 'Могу ли я участвовать?',
  'home.details': 'Страница собрания',
  'home.countdown':
    '{days, plural, =0 {сегодня} =1 {завтра} one {через # день} few {через # дня} many {через # дней} other {через # дня}}',
}
