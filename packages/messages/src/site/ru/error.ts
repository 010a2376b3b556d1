import type { Translation } from '../../translation'
import type { error as English } from '../en/error'

export const error: Translation<typeof English> = {
  'error.not-found': 'Такой страницы нет',
  'error.not-found-more':
    'Возможно, в адресе ошибка или то, на что он указывает, не опубликовано. Начните с собраний или циркуляров.',
  'error.unavailable': 'Записи сейчас недоступны',
  'error.unavailable-more':
    'Часть службы, в которой хранятся собрания и письма, не отвечает. Ничего не потеряно; повторите попытку через минуту.',
  'error.failed': 'На этой странице произошла ошибка',
  'error.failed-more': 'Это наша ошибка, и она записана. Повторите попытку через минуту.',
  'error.withdrawn-meeting': 'Это собрание отозвано',
  'error.withdrawn-circular': 'Это письмо отозвано',
  'error.withdrawn-more':
    'Больше не публикуется здесь; дата отзыва: {date}. Указанная причина: {reason}',
  'error.all-meetings': 'Все собрания',
  'error.all-circulars': 'Все циркуляры',
  'error.home': 'На главную страницу',
}
