import type { Translation } from '../../../translation'
import type { importing as English } from '../../en/circulars/import'

export const importing: Translation<typeof English> = {
  'import.draft-delete': 'Удалить черновик',
  'import.draft-deleteTitle': 'Удалить этот черновик?',
  'import.draft-deleteWhat':
    'Неопубликованные изменения будут потеряны. Опубликованные страницы не изменятся.',
  'import.draft-deleteDo': 'Удалить черновик',
  'import.draft-textHint': 'Исправления, которые еще применимы, сохраняются.',
  'import.draft-readAgain': 'Прочитать снова',
  'import.draft-dropped':
    '{count, plural, one {# исправление больше не применимо и удалено.} few {# исправления больше не применимы и удалены.} many {# исправлений больше не применимы и удалены.} other {# исправления больше не применимы и удалены.}}',
  'import.duplicate': 'Этот циркуляр уже импортирован: {reference}.',
  'import.openExisting': 'Открыть циркуляр',
  'import.anyway': 'Импортировать еще раз',
  'import.title': 'Импорт циркуляра',
  'import.lead':
    'Вставьте текст циркуляра или выберите файл. Вы проверите результат до публикации.',
  'import.text': 'Текст циркуляра',
  'import.file': 'Файл',
  'import.orDrop':
    'или перетащите сюда один или несколько файлов (Word, PDF, HTML или простой текст)',
  'import.results': 'Импортировано циркуляров: {count, number} из {total, number}',
  'import.result': 'Результат',
  'import.reading': 'Чтение…',
  'import.unsupportedFormat':
    'Формат файла «{file}» не поддерживается. Выберите Word (.docx), PDF, HTML или простой текст.',
  'import.protected': 'Файл «{file}» защищен паролем. Сохраните копию без пароля и выберите ее.',
  'import.scan': 'Файл «{file}» – скан без текста. Выберите исходный файл или вставьте текст.',
  'import.damaged':
    'Не удалось прочитать «{file}». Возможно, файл поврежден. Сохраните его заново или вставьте текст.',
  'import.tooLong':
    'Этот циркуляр слишком длинный. Предел – 400\u00a0000 символов или 3 МБ. Импортируйте его без приложений.',
  'import.empty': 'Вставьте текст циркуляра или выберите файл с текстом.',
  'import.meeting': 'Собрание',
  'import.meetingFromText': 'Согласно циркуляру',
}
