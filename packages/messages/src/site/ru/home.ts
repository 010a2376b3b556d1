import type { Translation } from '../../translation'
import type { home as English } from '../en/home'

export const home: Translation<typeof English> = {
  'home.title': 'Собрания и циркуляры',
  'home.about':
    'Инициатива Организации Объединенных Наций по развитию «умных» устойчивых городов. Ее начали в {year} году {founders}; поддерживающих структур ООН: {count}.',
  'home.next-meeting': 'Следующее собрание',
  'home.no-next': 'Собраний не запланировано',
  'home.no-next-more': 'Следующее собрание появится здесь после публикации его циркуляра.',
  'home.nothing-yet': 'Циркуляры пока не опубликованы. Здесь появятся циркуляры и их собрания.',
  'home.updates': 'Последние обновления',
  'home.update-first': 'Опубликована страница собрания: {title}',
  'home.update-again': 'Обновлена страница собрания (версия {number}): {title}',
  'home.update-convened': 'Собрание объявлено в циркуляре: {title}',
  'home.last-meeting': 'Последнее собрание',
  'home.circulars': 'Последние циркуляры',
  'home.all-circulars': 'Все циркуляры',
  'home.clocks': 'Следующее собрание начинается {date} в {time} ({place}). В этот момент:',
  'home.upcoming': 'Предстоящие собрания',
  'home.all-meetings': 'Все собрания',
  'home.can-i-attend': 'Могу ли я участвовать?',
  'home.details': 'Страница собрания',
  'home.countdown':
    '{days, plural, =0 {сегодня} =1 {завтра} one {через # день} few {через # дня} many {через # дней} other {через # дня}}',
}
