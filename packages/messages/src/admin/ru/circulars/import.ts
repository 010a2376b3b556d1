import type { Translation } from '../../../translation'
import type { importing as English } from '../../en/circulars/import'

export const importing: Translation<typeof English> = {
  'import.draft-delete': 'Удалить этот проект',
  'import.draft-deleteTitle': 'Удалить этот проект?',
  'import.draft-deleteWhat':
    'Неопубликованные изменения будут потеряны. Опубликованное не изменится.',
  'import.draft-deleteDo': 'Удалить',
  'import.draft-textHint': 'Исправления, которые ещё подходят, сохраняются.',
  'import.draft-readAgain': 'Прочитать снова',
  'import.draft-dropped':
    '{count, plural, one {# исправление больше не подходит и удалено.} few {# исправления больше не подходят и удалены.} many {# исправлений больше не подходят и удалены.} other {# исправления больше не подходят и удалены.}}',
  'import.duplicate': 'Этот циркуляр уже есть: {reference}.',
  'import.openExisting': 'Открыть',
  'import.anyway': 'Импортировать снова',
  'import.title': 'Импорт письма',
  'import.lead':
    'Вставьте текст письма или выберите файл: Word, PDF, HTML или текст. До публикации вы увидите, что в нём сказано.',
  'import.text': 'Текст письма',
  'import.file': 'Файл письма',
  'import.orDrop': 'или перетащите его сюда (.docx, .pdf, .html, .txt)',
  'import.reading': 'Чтение…',
  'import.kindNotRead':
    'Файлы такого типа, как «{file}», не читаются. Читаются Word (.docx), PDF, HTML и простой текст.',
  'import.protected': 'Файл «{file}» защищён паролем. Сохраните его без пароля.',
  'import.scan':
    'Страницы файла «{file}» — изображения без текста, как после сканера. Выберите файл, в котором письмо было составлено.',
  'import.damaged':
    'Файл «{file}» прочитать не удалось: он повреждён или неправильно составлен. Сохраните его заново или вставьте его текст.',
  'import.tooLong':
    'Письмо длиннее, чем может быть письмо (400 000 знаков, 3 мегабайта). Импортируйте его без приложений.',
  'import.empty': 'Текста пока нет. Вставьте письмо или выберите файл с текстом.',
}
