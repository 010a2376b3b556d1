import type { Translation } from '../../translation'
import type { home as English } from '../en/home'

export const home: Translation<typeof English> = {
  'home.title': 'الاجتماعات والرسائل المعممة',
  'home.about':
    'مبادرة للأمم المتحدة من أجل مدن ذكية مستدامة، أطلقها في عام {year} {founders}، وتدعمها هيئات الأمم المتحدة البالغ عددها {count}.',
  'home.next-meeting': 'الاجتماع المقبل',
  'home.no-next': 'لا توجد اجتماعات مقررة',
  'home.no-next-more': 'سيظهر الاجتماع المقبل هنا عند نشر الرسالة المعممة الخاصة به.',
  'home.nothing-yet': 'لم تُنشر أي رسائل معممة بعد. وستظهر الرسائل المعممة واجتماعاتها هنا.',
  'home.updates': 'آخر المستجدات',
  'home.update-first': 'نُشرت صفحة الاجتماع: {title}',
  'home.update-again': 'حُدّثت صفحة الاجتماع (الإصدار {number}): {title}',
  'home.update-convened': 'أُعلن عن الاجتماع في رسالة معممة: {title}',
  'home.last-meeting': 'الاجتماع الأخير',
  'home.circulars': 'آخر الرسائل المعممة',
  'home.all-circulars': 'جميع الرسائل المعممة',
  'home.clocks': 'يبدأ الاجتماع المقبل في {date} الساعة {time} ({place}). ويكون التوقيت عندئذ:',
  'home.upcoming': 'الاجتماعات المقبلة',
  'home.all-meetings': 'جميع الاجتماعات',
  'home.can-i-attend': 'هل يمكنني المشاركة؟',
  'home.details': 'صفحة الاجتماع',
  'home.countdown':
    '{days, plural, =0 {اليوم} =1 {غداً} zero {بعد # يوم} one {بعد يوم واحد} two {بعد يومين} few {بعد # أيام} many {بعد # يوماً} other {بعد # يوم}}',
}
