import type { Translation } from '../../translation'
import type { home as English } from '../en/home'

export const home: Translation<typeof English> = {
  'home.title': 'الاجتماعات والرسائل المعممة',
  'home.next-meeting': 'الاجتماع المقبل',
  'home.no-next': 'لا توجد دعوة إلى عقد أي اجتماع في الوقت الحالي',
  'home.no-next-more': 'سيُعلن هنا عن الاجتماع المقبل فور نشر رسالة الدعوة إليه.',
  'home.nothing-yet': 'لم تُنشر هنا أي رسالة بعد.',
  'home.updates': 'نُشر مؤخراً',
  'home.update-first': 'نُشرت الصفحة: {title}',
  'home.update-again': 'أعيد نشر الصفحة (الإصدار {number}): {title}',
  'home.update-convened': 'دُعي إلى الاجتماع برسالة: {title}',
  'home.last-meeting': 'الاجتماع الأخير',
  'home.circulars': 'الرسائل المعممة',
  'home.all-circulars': 'جميع الرسائل المعممة',
  'home.meetings': 'الاجتماعات',
  'home.all-meetings': 'جميع الاجتماعات',
  'home.can-i-attend': 'هل يمكنني المشاركة؟',
  'home.details': 'عن الاجتماع',
  'home.countdown':
    '{days, plural, =0 {اليوم} =1 {غداً} zero {بعد # يوم} one {بعد يوم واحد} two {بعد يومين} few {بعد # أيام} many {بعد # يوماً} other {بعد # يوم}}',
}
