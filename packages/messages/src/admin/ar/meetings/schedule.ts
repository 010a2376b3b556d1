import type { Translation } from '../../../translation'
import type { schedule as English } from '../../en/meetings/schedule'

export const schedule: Translation<typeof English> = {
  'schedule.noZone': 'ليس للاجتماع منطقة زمنية بعد: لا يمكن لأحد في مكان آخر معرفة مواعيده.',
  'schedule.secondZone': 'الأوقات أيضاً بتوقيت',
  'schedule.inZone': '({zone})',
  'schedule.clocks': 'تغييرات الساعة',
  'schedule.skipped': '{moment} لا يحدث هناك: تتخطاه الساعات. اختر وقتاً آخر.',
  'schedule.repeated': '{moment} يحدث هناك مرتين: تعيده الساعات.',
  'schedule.forward': '{zone}: تُقدَّم الساعات {minutes} دقيقة، إلى {moment}.',
  'schedule.back': '{zone}: تُؤخَّر الساعات {minutes} دقيقة، إلى {moment}.',
  'schedule.sittings-title': 'الجلسات',
  'schedule.sittings-number': 'الجلسة {number}',
  'schedule.sittings-firstDay': 'اليوم الأول',
  'schedule.sittings-firstDayHint': 'تغيير اليوم الأول ينقل جميع الجلسات.',
  'schedule.sittings-lastDay': 'اليوم الأخير',
  'schedule.sittings-lastDayHint': 'تغيير اليوم الأخير يضيف جلسات أو يحذفها.',
  'schedule.sittings-day': 'اليوم',
  'schedule.sittings-start': 'البداية',
  'schedule.sittings-end': 'النهاية',
  'schedule.sittings-none': 'لا توجد جلسات بعد. أضف جلسة لكل يوم ينعقد فيه الاجتماع.',
  'schedule.sittings-add': 'إضافة جلسة',
  'schedule.sittings-order': 'أدخل وقت نهاية بعد وقت البداية، مثل 15:30.',
  'schedule.sittings-dayOrder': 'أدخل يوماً بعد الجلسة السابقة.',
}
