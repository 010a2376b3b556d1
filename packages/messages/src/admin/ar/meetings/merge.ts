import type { Translation } from '../../../translation'
import type { merge as English } from '../../en/meetings/merge'

export const merge: Translation<typeof English> = {
  'merge.title': 'الدمج مع الإصدار {number, number}',
  'merge.lead':
    'نُشر الإصدار {latest, number} بعد بدء هذه المسودة انطلاقاً من الإصدار {release, number}. ويُحتفظ بكل ما غيّره طرف واحد فقط. ولا يُنشر شيء هنا.',
  'merge.conflicts': 'تعارضات: غيّر الطرفان الشيء نفسه',
  'merge.merged': 'دُمج دون تعارض',
  'merge.item': 'العنصر',
  'merge.mine': 'نسختي (المسودة)',
  'merge.theirs': 'المنشور (الإصدار {number, number})',
  'merge.result': 'النتيجة',
  'merge.choose': 'اختر إحدى النسختين',
  'merge.absent': 'غير موجود',
  'merge.was': 'سابقاً: {value}',
  'merge.order': 'الترتيب',
  'merge.time': 'الوقت',
  'merge.left':
    '{count, plural, zero {لا خيارات متبقية} one {بقي خيار واحد} two {بقي خياران} few {بقيت # خيارات} many {بقي # خياراً} other {بقي # خيار}}',
  'merge.outside':
    '{count, plural, zero {لا جلسات خارج أيام الاجتماع.} one {جلسة واحدة خارج أيام الاجتماع. يمكنك الحفظ، لا النشر قبل البت فيها.} two {جلستان خارج أيام الاجتماع. يمكنك الحفظ، لا النشر قبل البت فيهما.} few {# جلسات خارج أيام الاجتماع. يمكنك الحفظ، لا النشر قبل البت فيها.} many {# جلسة خارج أيام الاجتماع. يمكنك الحفظ، لا النشر قبل البت فيها.} other {# جلسة خارج أيام الاجتماع. يمكنك الحفظ، لا النشر قبل البت فيها.}}',
  'merge.save': 'حفظ المسودة المدموجة',
  'merge.later': 'اتخاذ القرار لاحقاً',
  'merge.none': 'لا شيء للدمج. فالمسودة مبنية على أحدث إصدار.',
}
