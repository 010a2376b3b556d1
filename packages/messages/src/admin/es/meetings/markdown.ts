import type { Translation } from '../../../translation'
import type { markdown as English } from '../../en/meetings/markdown'

export const markdown: Translation<typeof English> = {
  'markdown.bold': 'Negrita',
  'markdown.italic': 'Cursiva',
  'markdown.heading': 'Título',
  'markdown.list': 'Lista',
  'markdown.link': 'Enlace',
  'markdown.preview': 'Vista previa',
  'markdown.toolbar': 'Formato: {label}',
  'markdown.hint': 'Markdown: **negrita**, *cursiva*, listas con «-» y [enlaces](https://).',
}
