import type { Translation } from '../../translation'
import type { dates as English } from '../en/dates'

export const dates: Translation<typeof English> = {
  'dates.to-be-confirmed': 'يُحدَّد الموعد لاحقاً',
  'dates.zone-time': 'بتوقيت {place}',
  'dates.time-range': '{from}–{to}',
  'dates.from-time': 'من الساعة {from}',
  'dates.until-time': 'حتى الساعة {to}',
  'dates.range': 'من {from} إلى {to}',
  'dates.no-date': 'لم يُذكر التاريخ',
  'dates.no-times': 'لا تذكر الرسالة المعممة الأوقات.',
  'dates.no-zone': 'لا تذكر الرسالة المعممة المنطقة الزمنية، ولذلك يتعذر تحويل هذه الأوقات.',
  'dates.time-range-unzoned': '{hours} (بتوقيت مكان الاجتماع)',
  'dates.in-place': 'بتوقيت {place}',
  'dates.time-there': '{time} (بتوقيت {place})',
  'dates.time-utc': '{time} بالتوقيت العالمي المنسق',
  'dates.caption': 'أوقات الاجتماع بحسب المدينة',
  'dates.caption-day': 'أوقات الاجتماع بحسب المدينة في {date}',
  'dates.your-place': 'منطقتكم الزمنية',
  'dates.zone': 'منطقتكم الزمنية: {place} ({zone})',
  'dates.begins-other-day': 'في {place}، يبدأ الاجتماع في {date}.',
  'dates.ends-other-day': 'في {place}، ينتهي الاجتماع في {date}.',
  'dates.all-other-day': 'في {place}، يُعقد الاجتماع في {date}.',
  'dates.days': 'اليوم',
  'dates.next-day-mark': '\u200e+{days, number}',
  'dates.previous-day-mark': '\u200e−{days, number}',
}
