import type { Translation } from '../../translation'
import type { dates as English } from '../en/dates'

export const dates: Translation<typeof English> = {
  'dates.to-be-confirmed': 'الموعد لم يُحدد',
  'dates.zone-time': 'بتوقيت {place}',
  'dates.time-range': '{from}–{to}',
  'dates.from-time': 'من الساعة {from}',
  'dates.until-time': 'حتى الساعة {to}',
  'dates.range': 'من {from} إلى {to}',
  'dates.no-date': 'لم يُذكر التاريخ',
  'dates.no-times': 'لا تذكر الرسالة مواعيد.',
  'dates.no-zone':
    'لا تذكر الرسالة المنطقة الزمنية لهذه المواعيد، ولذلك لا يمكن عرضها بتوقيت أماكن أخرى.',
  'dates.time-range-unzoned': '{hours} بتوقيت مكان الاجتماع',
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
