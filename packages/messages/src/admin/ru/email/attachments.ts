import type { Translation } from '../../../translation'
import type { attachments as English } from '../../en/email/attachments'

export const attachments: Translation<typeof English> = {
  'attachments.title': 'Вложения',
  'attachments.send': 'Вложить файлы',
  'attachments.kinds':
    'или перетащите их сюда. PDF, Word, PowerPoint, Excel или изображения, не более 10 файлов и 10 МБ всего',
  'attachments.tooLarge': 'Файл больше 10 МБ. Уменьшите его или добавьте ссылку в текст.',
  'attachments.document': 'Вложить документ собрания',
  'attachments.chooseDocument': 'Выбрать документ',
}
