import type { Translation } from '../../../translation'
import type { circulars as English } from '../../en/circulars/circulars'

export const circulars: Translation<typeof English> = {
  'circulars.title': 'Циркуляры',
  'circulars.none': 'Ни одного письма пока не импортировано. Начните с импорта.',
  'circulars.reference': 'Обозначение',
  'circulars.subject': 'Предмет',
  'circulars.state': 'Состояние',
  'circulars.changed': 'Последнее изменение',
  'circulars.public': 'Опубликованные циркуляры',
  'circulars.publicNone': 'Опубликованных циркуляров пока нет.',
  'circulars.unnamed': 'Письмо без обозначения',
  'circulars.state-loading': 'Загрузка…',
  'circulars.state-renewing': 'Обновление…',
  'circulars.state-published': 'Опубликовано',
  'circulars.state-ready': 'Готово к публикации',
}
