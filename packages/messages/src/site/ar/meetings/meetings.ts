import type { Translation } from '../../../translation'
import type { meetings as English } from '../../en/meetings/meetings'

export const meetings: Translation<typeof English> = {
  'meetings.title': 'الاجتماعات',
  'meetings.none': 'لم يُنشر هنا أي اجتماع بعد.',
  'meetings.upcoming': 'الاجتماعات المقبلة',
  'meetings.past': 'الاجتماعات السابقة',
  'meetings.filter': 'اختر من الاجتماعات',
  'meetings.year': 'السنة',
  'meetings.series': 'السلسلة',
  'meetings.mode': 'طريقة الانعقاد',
  'meetings.all': 'الكل',
  'meetings.show': 'عرض',
  'meetings.no-match': 'لا يوجد اجتماع بهذه الأوصاف.',
  'meetings.clear': 'عرض الكل',
  'meetings.as-list': 'كقائمة',
  'meetings.as-calendar': 'كتقويم',
  'meetings.views': 'طريقة العرض',
  'meetings.from-sources': 'اجتماعات تذكرها مصادر عامة',
  'meetings.from-sources-note': 'ليس لهذه الاجتماعات صفحات هنا. وما يقوله كل مصدر وارد في المكتبة.',
  'meetings.calendar-month': 'الشهر',
  'meetings.calendar-before': 'الشهر السابق: {month}',
  'meetings.calendar-after': 'الشهر التالي: {month}',
  'meetings.calendar-none': 'لا يوجد اجتماع في هذا الشهر.',
  'meetings.calendar-days-note': 'الأيام بحسب مكان كل اجتماع.',
}
