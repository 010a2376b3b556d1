import type { Translation } from '../../translation'
import type { dates as English } from '../en/dates'

export const dates: Translation<typeof English> = {
  'dates.date-open': 'الموعد لم يُحدد',
  'dates.clock': 'بتوقيت {place}',
  'dates.hours': '{from}–{to}',
  'dates.from-hour': 'من الساعة {from}',
  'dates.until-hour': 'حتى الساعة {to}',
  'dates.range': 'من {from} إلى {to}',
  'dates.no-date': 'لم يُذكر التاريخ',
  'dates.no-hours': 'لا تذكر الرسالة مواعيد.',
  'dates.no-zone':
    'لا تذكر الرسالة المنطقة الزمنية لهذه المواعيد، ولذلك لا يمكن عرضها بتوقيت أماكن أخرى.',
  'dates.hours-unzoned': '{hours} بتوقيت مكان الاجتماع',
  'dates.in-place': 'في {place}',
  'dates.time-there': '{time} (بتوقيت {place})',
  'dates.time-utc': '{time} UTC',
  'dates.caption': 'المواعيد بحسب المكان',
  'dates.caption-day': 'المواعيد في {date} بحسب المكان',
  'dates.your-place': 'مكانك',
  'dates.zone': 'مكانك: {place}، في المنطقة الزمنية {zone}.',
  'dates.begins-other-day': 'في {place} يبدأ الاجتماع في {date}.',
  'dates.ends-other-day': 'في {place} ينتهي الاجتماع في {date}.',
  'dates.all-other-day': 'في {place} يوافق ذلك {date}.',
  'dates.days': 'يوماً بيوم',
  'dates.next-day-mark': '+{days, number}',
  'dates.previous-day-mark': '−{days, number}',
}
