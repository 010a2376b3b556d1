import type { Translation } from '../../../translation'
import type { lists as English } from '../../en/registrations/lists'

export const lists: Translation<typeof English> = {
  'lists.open': 'Скачать списки',
  'lists.title': 'Скачать список',
  'lists.which': 'Список',
  'lists.format': 'Формат файла',
  'lists.language': 'Язык заголовков',
  'lists.submit': 'Скачать',
  'lists.list-public-participants':
    'Участники, публичный список: согласившиеся на публикацию имени',
  'lists.list-participants-only':
    'Участники, список только для участников: согласившиеся показать имя участникам',
  'lists.list-registrations': 'Регистрации с фильтрами, столбцами и порядком этого списка',
  'lists.list-badges': 'Бейджи с QR-кодами с учетом фильтров',
  'lists.list-attendance': 'Посещаемость',
  'lists.list-programme': 'Программа',
  'lists.format-docx': 'Word',
  'lists.format-pdf': 'PDF',
  'lists.format-xlsx': 'Excel',
  'lists.format-csv': 'CSV',
  'lists.hint': 'Каждое скачивание фиксируется в журнале аудита.',
  'lists.started': 'Файл {file} скачан.',
}
