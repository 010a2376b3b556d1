import type { Translation } from '../../../translation'
import type { markdown as English } from '../../en/meetings/markdown'

export const markdown: Translation<typeof English> = {
  'markdown.bold': '粗体',
  'markdown.italic': '斜体',
  'markdown.heading': '标题',
  'markdown.list': '列表',
  'markdown.link': '链接',
  'markdown.preview': '预览',
  'markdown.toolbar': '格式：{label}',
  'markdown.hint': 'Markdown：**粗体**、*斜体*、以“-”开头的列表和[链接](https://)。',
}
