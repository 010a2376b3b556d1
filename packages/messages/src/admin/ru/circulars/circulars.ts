import type { Translation } from '../../../translation'
import type { circulars as English } from '../../en/circulars/circulars'

export const circulars: Translation<typeof English> = {
  'circulars.title': 'Циркуляры',
  'circulars.none': 'Циркуляров пока нет. Импортируйте циркуляр, чтобы начать.',
  'circulars.reference': 'Номер',
  'circulars.subject': 'Предмет',
  'circulars.state': 'Статус',
  'circulars.changed': 'Последнее изменение',
  'circulars.public': 'Опубликованные циркуляры',
  'circulars.publicNone': 'Опубликованных циркуляров пока нет.',
  'circulars.unnamed': 'Циркуляр без номера',
  'circulars.state-loading': 'Загрузка…',
  'circulars.state-refreshing': 'Обновление…',
  'circulars.state-published': 'Опубликован',
  'circulars.state-ready': 'Готов к публикации',
}
