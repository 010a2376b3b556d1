import type { Translation } from '../../../translation'
import type { eligibility as English } from '../../en/meetings/eligibility'

export const eligibility: Translation<typeof English> = {
  'eligibility.group-member-states': 'الدول الأعضاء',
  'eligibility.group-sector-members': 'أعضاء القطاعات',
  'eligibility.group-associates': 'المنتسبون',
  'eligibility.group-academia': 'الهيئات الأكاديمية',
  'eligibility.group-individuals-from-member-countries': 'الأفراد من البلدان الأعضاء',
  'eligibility.group-others': 'آخرون',
  'eligibility.capacity-member-state': 'ممثل دولة عضو',
  'eligibility.capacity-sector-member': 'ممثل عضو قطاع',
  'eligibility.capacity-associate': 'ممثل منتسب',
  'eligibility.capacity-academia': 'ممثل هيئة أكاديمية',
  'eligibility.capacity-individual': 'بصفة فردية',
  'eligibility.capacity-observer': 'مراقب',
  'eligibility.can-i-attend': 'هل يمكنني المشاركة؟',
  'eligibility.can-i-attend-past': 'من كان يمكنه المشاركة؟',
  'eligibility.country': 'البلد أو المنطقة',
  'eligibility.capacity': 'الصفة',
  'eligibility.choose': 'اختاروا',
  'eligibility.check': 'التحقق',
  'eligibility.answer-eligible': 'نعم.',
  'eligibility.answer-not-eligible': 'لا.',
  'eligibility.answer-needs-review': 'يُرجى الاستفسار أولاً.',
  'eligibility.ask': 'الكتابة إلى الأمانة:',
  'eligibility.as-of': 'تم التحقق بتاريخ الاجتماع {on}، استناداً إلى سجلات العضوية في {asOf}.',
  'eligibility.not-understood': 'اختاروا بلدكم وصفتكم، ثم اضغطوا «التحقق».',
  'eligibility.refused': 'تعذّر التحقق. {reason}',
  'eligibility.title': 'من يمكنه المشاركة',
  'eligibility.lead':
    'اختاروا اجتماعاً وبلدكم وصفتكم. وسيذكر الجواب فقرة الرسالة المعممة التي يستند إليها.',
  'eligibility.meeting': 'الاجتماع',
}
