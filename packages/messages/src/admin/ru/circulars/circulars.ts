import type { Translation } from '../../../translation'
import type { circulars as English } from '../../en/circulars/circulars'

export const circulars: Translation<typeof English> = {
  'circulars.title': 'Циркуляры',
  'circulars.view-in-progress': 'В работе',
  'circulars.view-published': 'Опубликованные',
  'circulars.view-reviewed': 'Завершенные проверки',
  'circulars.none-in-progress':
    'Циркуляров в работе нет. Импортируйте или составьте циркуляр, чтобы начать.',
  'circulars.none-reviewed':
    'Завершенных проверок пока нет. Проверка сохраняется здесь после публикации циркуляра.',
  'circulars.reference': 'Номер',
  'circulars.subject': 'Предмет',
  'circulars.state': 'Состояние',
  'circulars.changed': 'Последнее изменение',
  'circulars.none-published': 'Опубликованных циркуляров пока нет.',
  'circulars.unnamed': 'Циркуляр без номера',
  'circulars.state-loading': 'Загрузка…',
  'circulars.state-refreshing': 'Обновление…',
  'circulars.state-published': 'Опубликован',
  'circulars.state-ready': 'Готов к публикации',
}
