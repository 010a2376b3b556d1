import type { Translation } from '../../translation'
import type { error as English } from '../en/error'

export const error: Translation<typeof English> = {
  'error.not-found': 'الصفحة غير موجودة',
  'error.not-found-more':
    'قد يكون العنوان خاطئاً أو نُقلت الصفحة. ابحثوا عنها أو ابدؤوا من إحدى هذه الصفحات.',
  'error.too-large': 'حجم هذه الاستمارة أكبر مما ينبغي',
  'error.too-large-more':
    'لم يُرسل أي شيء. عودوا إلى الصفحة السابقة، واختصروا النص أو اختاروا ملفاً أصغر، ثم أرسلوا الاستمارة مجدداً.',
  'error.unavailable': 'يتعذر التحميل في الوقت الحالي',
  'error.unavailable-more': 'لم يُفقد شيء. يُرجى إعادة المحاولة بعد دقيقة.',
  'error.failed': 'حدث خطأ',
  'error.failed-more': 'سُجِّل الخطأ. يُرجى إعادة المحاولة بعد دقيقة.',
  'error.withdrawn-meeting': 'سُحبت صفحة هذا الاجتماع',
  'error.withdrawn-circular': 'سُحبت هذه الرسالة المعممة',
  'error.withdrawn-more': 'تاريخ السحب: {date}. السبب: {reason}',
  'error.all-meetings': 'جميع الاجتماعات',
  'error.all-circulars': 'جميع الرسائل المعممة',
  'error.home': 'الانتقال إلى الصفحة الرئيسية',
}
