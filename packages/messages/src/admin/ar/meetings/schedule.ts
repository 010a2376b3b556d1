import type { Translation } from '../../../translation'
import type { schedule as English } from '../../en/meetings/schedule'

export const schedule: Translation<typeof English> = {
  'schedule.noZone':
    'ليست لهذا الاجتماع منطقة زمنية. اختر منطقة ليرى الأشخاص في الأماكن الأخرى الأوقات الصحيحة.',
  'schedule.secondZone': 'عرض الأوقات أيضاً بتوقيت',
  'schedule.inZone': '(\u2066{zone}\u2069)',
  'schedule.clocks': 'تغيير التوقيت',
  'schedule.skipped':
    'الوقت {moment} غير موجود في هذه المنطقة الزمنية لأن الساعة تُقدَّم. اختر وقتاً آخر.',
  'schedule.repeated':
    'يتكرر الوقت {moment} مرتين في هذه المنطقة الزمنية لأن الساعة تُؤخَّر. تحقق من الوقت.',
  'schedule.forward':
    '\u2066{zone}\u2069: تُقدَّم الساعة بمقدار {minutes, plural, zero {# دقيقة} one {دقيقة واحدة} two {دقيقتين} few {# دقائق} many {# دقيقة} other {# دقيقة}} في {moment}.',
  'schedule.back':
    '\u2066{zone}\u2069: تُؤخَّر الساعة بمقدار {minutes, plural, zero {# دقيقة} one {دقيقة واحدة} two {دقيقتين} few {# دقائق} many {# دقيقة} other {# دقيقة}} في {moment}.',
  'schedule.sittings-title': 'أيام الانعقاد',
  'schedule.sittings-number': 'يوم الانعقاد {number}',
  'schedule.sittings-firstDay': 'اليوم الأول',
  'schedule.sittings-firstDayHint': 'يؤدي تغيير اليوم الأول إلى نقل جميع أيام الانعقاد.',
  'schedule.sittings-lastDay': 'اليوم الأخير',
  'schedule.sittings-lastDayHint': 'يؤدي تغيير اليوم الأخير إلى إضافة أيام انعقاد أو إزالتها.',
  'schedule.sittings-day': 'اليوم',
  'schedule.sittings-start': 'البداية',
  'schedule.sittings-end': 'النهاية',
  'schedule.sittings-none': 'لا توجد أيام انعقاد بعد. أضف كل يوم من أيام الاجتماع.',
  'schedule.sittings-add': 'إضافة يوم انعقاد',
  'schedule.sittings-order': 'أدخل وقت نهاية بعد وقت البداية، مثلاً 15:30.',
  'schedule.sittings-dayOrder': 'أدخل يوماً بعد يوم الانعقاد السابق.',
}
