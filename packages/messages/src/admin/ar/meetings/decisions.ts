import type { Translation } from '../../../translation'
import type { decisions as English } from '../../en/meetings/decisions'

export const decisions: Translation<typeof English> = {
  'decisions.title': 'سجل المقررات',
  'decisions.none':
    'لا توجد مقررات بعد. تظهر المقررات هنا عند نشر اجتماع يتضمنها: سجّلها في شاشة النتائج الخاصة بالاجتماع.',
  'decisions.qHint': 'الرقم أو بند جدول الأعمال أو نص المقرر أو الجهة المسؤولة',
  'decisions.decision': 'المقرر',
  'decisions.dueBy': 'الموعد النهائي: {date}',
  'decisions.itemNumber': 'البند {number}',
  'decisions.download': 'تنزيل السجل',
}
