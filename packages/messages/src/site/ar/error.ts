import type { Translation } from '../../translation'
import type { error as English } from '../en/error'

export const error: Translation<typeof English> = {
  'error.not-found': 'لا توجد صفحة بهذا العنوان',
  'error.not-found-more':
    'قد يكون في العنوان خطأ، أو أن ما يشير إليه لم يُنشر. يمكنك البدء من الاجتماعات أو الرسائل المعممة.',
  'error.unavailable': 'لا يمكن الوصول إلى السجلات في الوقت الحالي',
  'error.unavailable-more':
    'الجزء الذي يحفظ الاجتماعات والرسائل من هذه الخدمة لا يستجيب. لم يُفقد شيء؛ يُرجى المحاولة مجدداً بعد دقيقة.',
  'error.failed': 'حدث خطأ في هذه الصفحة',
  'error.failed-more': 'الخطأ منا وقد سُجّل. يُرجى المحاولة مجدداً بعد دقيقة.',
  'error.withdrawn-meeting': 'سُحب هذا الاجتماع',
  'error.withdrawn-circular': 'سُحبت هذه الرسالة',
  'error.withdrawn-more': 'لم يعد منشوراً هنا منذ {date}. السبب المذكور: {reason}',
  'error.all-meetings': 'جميع الاجتماعات',
  'error.all-circulars': 'جميع الرسائل المعممة',
  'error.home': 'إلى الصفحة الرئيسية',
}
