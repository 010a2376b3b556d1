import type { Translation } from '../../../translation'
import type { withdraw as English } from '../../en/circulars/withdraw'

export const withdraw: Translation<typeof English> = {
  'withdraw.open-meeting': 'سحب الاجتماع',
  'withdraw.open-circular': 'سحب الرسالة المعممة',
  'withdraw.title': 'هل تريد سحب «\u2068{title}\u2069»؟',
  'withdraw.what-meeting':
    'ستعرض صفحة الاجتماع فقط أن الاجتماع قد سُحب، مع السبب. وتُلغى قيوده في التقويمات. ويمكنك استعادة الاجتماع لاحقاً.',
  'withdraw.what-circular':
    'ستعرض صفحة الرسالة المعممة فقط أنها قد سُحبت، مع السبب. ويمكنك استعادتها لاحقاً.',
  'withdraw.reasonHint': 'سبب علني. يظهر في الصفحة المسحوبة.',
  'withdraw.do': 'سحب',
  'withdraw.list': 'المحتوى المسحوب',
  'withdraw.since': 'تاريخ السحب',
  'withdraw.restore': 'استعادة',
  'withdraw.restoreOne': 'استعادة {title}',
  'withdraw.restoreTitle': 'هل تريد استعادة «\u2068{title}\u2069»؟',
  'withdraw.restoreWhat': 'سيُنشر من جديد دون تغيير.',
  'withdraw.restoreHint': 'يُسجَّل في سجل التدقيق.',
}
