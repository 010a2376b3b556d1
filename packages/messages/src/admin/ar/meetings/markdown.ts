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
  'markdown.hint':
    'صيغة Markdown: \u2066**غامق**\u2069 و\u2066*مائل*\u2069 وقوائم تبدأ بـ «-» و\u2066[روابط](https://)\u2069.',
}
