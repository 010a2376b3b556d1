import type { Translation } from '../../../translation'
import type { markdown as English } from '../../en/meetings/markdown'

export const markdown: Translation<typeof English> = {
  'markdown.bold': 'Gras',
  'markdown.italic': 'Italique',
  'markdown.heading': 'Titre',
  'markdown.list': 'Liste',
  'markdown.link': 'Lien',
  'markdown.preview': 'Aperçu',
  'markdown.toolbar': 'Mise en forme : {label}',
  'markdown.hint': 'Markdown : **gras**, *italique*, listes avec « - » et [liens](https://).',
}
