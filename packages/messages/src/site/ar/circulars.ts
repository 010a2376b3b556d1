import type { Translation } from '../../translation'
import type { circulars as English } from '../en/circulars'

export const circulars: Translation<typeof English> = {
  'circulars.title': 'الرسائل المعممة',
  'circulars.none': 'لم تُنشر أي رسائل معممة بعد.',
  'circulars.no-subject': 'بدون موضوع',
  'circulars.no-reference': 'رسالة معممة بدون مرجع',
  'circulars.filter': 'تصفية الرسائل المعممة',
  'circulars.words': 'المرجع أو الموضوع',
  'circulars.addressee': 'الجهة المرسل إليها',
  'circulars.language': 'اللغة',
  'circulars.no-match': 'لا توجد رسائل معممة مطابقة لهذه المعايير.',
  'circulars.count':
    '{count, plural, zero {لا رسائل معممة} one {رسالة معممة واحدة} two {رسالتان معممتان} few {# رسائل معممة} many {# رسالة معممة} other {# رسالة معممة}}',
  'circulars.corrected': 'مصوَّبة',
  'circulars.kind-circular': 'رسالة معممة',
  'circulars.kind-collective-letter': 'رسالة جماعية',
  'circulars.kind-circular-letter': 'رسالة معممة',
  'circulars.kind-addendum': 'إضافة',
  'circulars.kind-corrigendum': 'تصويب',
  'circulars.kind-revision': 'مراجعة',
  'circulars.kind-other': 'رسالة أخرى',
  'circulars.convenes': 'تدعو إلى: {meetings}',
}
