import type { Translation } from '../../../translation'
import type { markdown as English } from '../../en/meetings/markdown'

export const markdown: Translation<typeof English> = {
  'markdown.bold': 'غامق',
  'markdown.italic': 'مائل',
  'markdown.heading': 'عنوان',
  'markdown.list': 'قائمة',
  'markdown.link': 'رابط',
  'markdown.preview': 'معاينة',
  'markdown.toolbar': 'التنسيق: {label}',
  'markdown.hint': 'صيغة Markdown: **غامق** و*مائل* وقوائم تبدأ بـ «-» و[روابط](https://).',
}
