import type { Translation } from '../../../translation'
import type { markdown as English } from '../../en/meetings/markdown'

export const markdown: Translation<typeof English> = {
  'markdown.bold': 'Полужирный',
  'markdown.italic': 'Курсив',
  'markdown.heading': 'Заголовок',
  'markdown.list': 'Список',
  'markdown.link': 'Ссылка',
  'markdown.preview': 'Предварительный просмотр',
  'markdown.toolbar': 'Форматирование: {label}',
  'markdown.hint': 'Markdown: **полужирный**, *курсив*, списки с «-» и [ссылки](https://).',
}
