import type { Translation } from '../../translation'
import type { circulars as English } from '../en/circulars'

export const circulars: Translation<typeof English> = {
  'circulars.title': 'الرسائل المعممة',
  'circulars.none': 'لم تُنشر هنا أي رسالة بعد.',
  'circulars.no-subject': 'بدون موضوع',
  'circulars.no-reference': 'رسالة بدون مرجع',
  'circulars.filter': 'اختر من الرسائل المعممة',
  'circulars.words': 'كلمات من المرجع أو الموضوع',
  'circulars.addressee': 'كلمات من المرسل إليهم',
  'circulars.language': 'اللغة',
  'circulars.no-match': 'لا توجد رسالة بهذه الأوصاف.',
  'circulars.count':
    '{count, plural, zero {لا رسائل} one {رسالة واحدة} two {رسالتان} few {# رسائل} many {# رسالة} other {# رسالة}}',
}
