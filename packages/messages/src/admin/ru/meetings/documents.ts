import type { Translation } from '../../../translation'
import type { documents as English } from '../../en/meetings/documents'

export const documents: Translation<typeof English> = {
  'documents.none':
    'Документов пока нет. Добавьте повестку дня, слайды или другие документы собрания.',
  'documents.add': 'Добавить документ',
  'documents.number': 'Документ {number}',
  'documents.link': 'Ссылка',
  'documents.access': 'Доступ',
  'documents.language': 'Язык',
  'documents.languageHint': 'Код языка, например en. Оставьте пустым, если языка нет.',
  'documents.kind-agenda': 'Повестка дня',
  'documents.kind-terms-of-reference': 'Круг ведения',
  'documents.kind-work-plan': 'План работы',
  'documents.kind-deliverable': 'Итоговый документ',
  'documents.kind-presentation': 'Презентация',
  'documents.kind-report': 'Отчет',
  'documents.kind-other': 'Другое',
  'documents.audience-public': 'Все',
  'documents.audience-registrants': 'Зарегистрированные',
  'documents.audience-secretariat': 'Секретариат',
  'documents.file-title': 'Загруженные файлы',
  'documents.file-hint':
    'Файл становится доступен всем, когда его утвердит другой пользователь и черновик будет опубликован.',
  'documents.file-unpublished': 'Загружать файлы можно после публикации собрания.',
  'documents.file-send': 'Загрузить файл',
  'documents.file-kinds': 'PDF, Word, PNG или JPEG, не более 3 МБ',
  'documents.file-none': 'Загруженных файлов пока нет.',
  'documents.file-waiting': 'Ожидает утверждения',
  'documents.file-approved': 'Утвержден',
  'documents.file-returned': 'Возвращен: {reason}',
  'documents.file-removed': 'Файл удален',
  'documents.file-sentBy': 'Загружен: {name}',
  'documents.file-own': 'Этот файл должен утвердить другой редактор или владелец.',
  'documents.file-approve': 'Утвердить',
  'documents.file-reason': 'Причина (отправляется автору загрузки)',
  'documents.file-addToDraft': 'Добавить в черновик',
}
