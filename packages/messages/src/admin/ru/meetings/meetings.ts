import type { Translation } from '../../../translation'
import type { meetings as English } from '../../en/meetings/meetings'

export const meetings: Translation<typeof English> = {
  'meetings.title': 'Совещания',
  'meetings.none':
    'Ни одно совещание ещё не опубликовано. Для начала импортируйте письмо, которым оно созывается.',
  'meetings.days': 'Дни',
  'meetings.release': 'Выпуск',
  'meetings.drafts': 'Открытые проекты',
  'meetings.noDrafts': 'Нет',
  'meetings.noDraftsMore': 'Изменений этого совещания сейчас не готовится.',
  'meetings.changeOf': 'Изменение, сохранено {moment}',
  'meetings.change': 'Изменить это совещание',
  'meetings.publicPage': 'Публичная страница',
  'meetings.nextLike': 'Созвать следующее на основе его письма',
  'meetings.sessions': 'Заседания',
  'meetings.continue': 'Продолжить редактирование',
  'meetings.preview-title': 'Как это видит посетитель',
}
