import type { Translation } from '../../translation'
import type { error as English } from '../en/error'

export const error: Translation<typeof English> = {
  'error.not-found': 'Страница не найдена',
  'error.not-found-more':
    'Возможно, адрес неверен или страница перемещена. Воспользуйтесь поиском или начните с одной из этих страниц.',
  'error.too-large': 'Форма слишком велика',
  'error.too-large-more':
    'Ничего не отправлено. Вернитесь назад, сократите текст или выберите файл меньшего размера и отправьте форму еще раз.',
  'error.unavailable': 'Не удается загрузить данные',
  'error.unavailable-more': 'Ничего не потеряно. Повторите попытку через минуту.',
  'error.failed': 'Произошла ошибка',
  'error.failed-more': 'Ошибка зарегистрирована. Повторите попытку через минуту.',
  'error.withdrawn-meeting': 'Страница этого собрания снята с публикации',
  'error.withdrawn-circular': 'Этот циркуляр снят с публикации',
  'error.withdrawn-more': 'Дата снятия с публикации: {date}; причина: {reason}',
  'error.all-meetings': 'Все собрания',
  'error.all-circulars': 'Все циркуляры',
  'error.home': 'Перейти на главную страницу',
}
