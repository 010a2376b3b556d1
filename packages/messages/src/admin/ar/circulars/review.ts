import type { Translation } from '../../../translation'
import type { review as English } from '../../en/circulars/review'

export const review: Translation<typeof English> = {
  'review.uncertain-title': 'معلومات تحتاج إلى تحقق',
  'review.uncertain-why':
    'قد تكون هذه المعلومات خاطئة. قارن كلاً منها بالرسالة المعممة. عدّل الخاطئة منها، ثم أكّد الأخرى.',
  'review.uncertain-show': 'عرض في الرسالة المعممة',
  'review.uncertain-showFact': 'عرض {fact} في الرسالة المعممة',
  'review.uncertain-words': 'الكلمات في الرسالة المعممة',
  'review.uncertain-confirm': 'تحققت من هذه المعلومات',
  'review.uncertain-otherPart': 'جزء آخر من الرسالة المعممة',
  'review.title': 'المراجعة',
  'review.none': 'هذه الرسالة المعممة غير موجودة أو حُذفت.',
  'review.letter': 'الرسالة المعممة',
  'review.facts': 'المعلومات',
  'review.note': 'ملاحظة (اختياري)',
  'review.readOnly': 'يمكنك الاطلاع على هذه الرسالة المعممة دون تغييرها.',
  'review.issues-title': 'المسائل المعلقة',
  'review.issues-remarks': 'ملاحظات',
  'review.issues-open':
    '{count, plural, zero {لا مسائل معلقة} one {مسألة معلقة واحدة} two {مسألتان معلقتان} few {# مسائل معلقة} many {# مسألة معلقة} other {# مسألة معلقة}}',
  'review.issues-note': 'السبب (للأمانة فقط)',
  'review.issues-noteMissing': 'أدخل السبب، أو صوّب المعلومة.',
  'review.issues-accept': 'قبول',
  'review.issues-correct': 'تعديل هذه المعلومة',
  'review.issues-accepted': 'تم القبول.',
  'review.issues-seen': 'وضع علامة «مقروءة»',
  'review.issues-noted': 'مقروءة.',
  'review.issues-corrected': 'حُلّت بتصويب.',
  'review.certainty-derived': 'مستنتج',
  'review.certainty-uncertain': 'يحتاج إلى تحقق',
  'review.certainty-corrected': 'مصوَّب',
  'review.part-head': 'الترويسة',
  'review.part-subject': 'الموضوع',
  'review.part-body': 'النص',
  'review.part-closing': 'الخاتمة',
  'review.part-annex': 'الملحق',
  'review.corrections-title': 'التصويبات',
  'review.corrections-items':
    '{count, plural, =0 {لا يوجد} zero {لا يوجد} one {عنصر واحد} two {عنصران} few {# عناصر} many {# عنصراً} other {# عنصر}}',
  'review.corrections-set': 'محدد',
  'review.corrections-other': 'جزء آخر من الاجتماع',
}
