import type { Translation } from '../../../translation'
import type { meetings as English } from '../../en/meetings/meetings'

export const meetings: Translation<typeof English> = {
  'meetings.title': 'الاجتماعات',
  'meetings.none': 'لم تُنشر أي اجتماعات بعد.',
  'meetings.upcoming': 'الاجتماعات المقبلة',
  'meetings.past': 'الاجتماعات السابقة',
  'meetings.filter': 'تصفية الاجتماعات',
  'meetings.year': 'السنة',
  'meetings.series': 'السلسلة',
  'meetings.mode': 'طريقة المشاركة',
  'meetings.all': 'الكل',
  'meetings.show': 'تطبيق التصفية',
  'meetings.no-match': 'لا توجد اجتماعات مطابقة لهذه المعايير.',
  'meetings.clear': 'مسح عوامل التصفية',
  'meetings.as-list': 'جدول المواعيد',
  'meetings.as-calendar': 'الشهر',
  'meetings.views': 'طريقة العرض',
  'meetings.from-sources': 'اجتماعات سابقة',
  'meetings.from-sources-note': 'عُقدت هذه الاجتماعات قبل إنشاء هذا الموقع. وتذكر كل صفحة مصادرها.',
  'meetings.calendar-month': 'الشهر',
  'meetings.calendar-before': 'الشهر السابق: {month}',
  'meetings.calendar-after': 'الشهر التالي: {month}',
  'meetings.calendar-before-held': 'الاجتماع السابق: {month}',
  'meetings.calendar-after-held': 'الاجتماع التالي: {month}',
  'meetings.group':
    '{count, plural, zero {لا اجتماعات} one {اجتماع واحد} two {اجتماعان} few {# اجتماعات} many {# اجتماعاً} other {# اجتماع}} بدعوة من {letter}',
  'meetings.calendar-none': 'لا توجد اجتماعات في هذا الشهر.',
  'meetings.calendar-days-note': 'الأيام بحسب المنطقة الزمنية لكل اجتماع.',
  'meetings.moved-from': 'الموعد السابق {date}',
  'meetings.announced-on': 'أُعلن في {date}',
  'meetings.no-new-date': 'لم يُعلن الموعد الجديد بعد',
}
