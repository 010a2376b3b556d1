import type { Translation } from '../../translation'
import type { circulars as English } from '../en/circulars'

export const circulars: Translation<typeof English> = {
  'circulars.title': 'Циркуляры',
  'circulars.none': 'Здесь пока не опубликовано ни одного письма.',
  'circulars.no-subject': 'Без указания предмета',
  'circulars.no-reference': 'Письмо без номера',
  'circulars.filter': 'Выбрать из циркуляров',
  'circulars.words': 'Слова из обозначения или темы',
  'circulars.addressee': 'Слова из строки адресата',
  'circulars.language': 'Язык',
  'circulars.no-match': 'Таких писем нет.',
  'circulars.count':
    '{count, plural, one {# письмо} few {# письма} many {# писем} other {# письма}}',
}
