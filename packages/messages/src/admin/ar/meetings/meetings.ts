import type { Translation } from '../../../translation'
import type { meetings as English } from '../../en/meetings/meetings'

export const meetings: Translation<typeof English> = {
  'meetings.title': 'الاجتماعات',
  'meetings.none': 'لا توجد اجتماعات بعد. استورد رسالة معممة أو أنشئ اجتماعاً جديداً.',
  'meetings.none-upcoming': 'لا توجد اجتماعات مقبلة.',
  'meetings.none-past': 'لا توجد اجتماعات سابقة.',
  'meetings.days': 'التواريخ',
  'meetings.release': 'الإصدار',
  'meetings.drafts': 'المسودات المفتوحة',
  'meetings.noDrafts': 'لا يوجد',
  'meetings.changeOf': 'مسودة، آخر حفظ {moment}',
  'meetings.publicPage': 'عرض الصفحة العامة',
  'meetings.createNext': 'إنشاء الاجتماع التالي',
  'meetings.preview-title': 'معاينة كزائر',
  'meetings.views': 'طرق العرض',
  'meetings.view-upcoming': 'القادمة',
  'meetings.view-past': 'السابقة',
  'meetings.view-all': 'الكل',
  'meetings.searchHint': 'العنوان أو الرسالة المعممة أو المكان، مثل 352',
  'meetings.series': 'السلسلة',
  'meetings.sort': 'الترتيب حسب',
  'meetings.sort-date': 'التاريخ',
  'meetings.sort-title': 'العنوان',
  'meetings.nextStep': 'الخطوة التالية',
  'meetings.noStep': 'لا شيء',
  'meetings.shown': 'الاجتماعات المعروضة: {shown, number} من {total, number}',
}
