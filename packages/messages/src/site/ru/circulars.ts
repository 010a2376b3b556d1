import type { Translation } from '../../translation'
import type { circulars as English } from '../en/circulars'

export const circulars: Translation<typeof English> = {
  'circulars.title': 'Циркуляры',
  'circulars.none': 'Циркуляры пока не опубликованы.',
  'circulars.no-subject': 'Предмет не указан',
  'circulars.no-reference': 'Циркуляр без номера',
  'circulars.filter': 'Отобрать циркуляры',
  'circulars.words': 'Номер или предмет',
  'circulars.addressee': 'Адресат',
  'circulars.language': 'Язык',
  'circulars.no-match': 'По этим условиям циркуляров не найдено.',
  'circulars.count':
    '{count, plural, one {# циркуляр} few {# циркуляра} many {# циркуляров} other {# циркуляра}}',
  'circulars.corrected': 'Исправлен',
  'circulars.kind-circular': 'Циркуляр',
  'circulars.kind-collective-letter': 'Коллективное письмо',
  'circulars.kind-circular-letter': 'Циркулярное письмо',
  'circulars.kind-addendum': 'Дополнительный документ',
  'circulars.kind-corrigendum': 'Исправление',
  'circulars.kind-revision': 'Пересмотр',
  'circulars.kind-other': 'Другое письмо',
  'circulars.convenes': 'Созывает: {meetings}',
}
