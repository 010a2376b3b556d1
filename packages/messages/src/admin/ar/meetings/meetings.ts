import type { Translation } from '../../../translation'
import type { meetings as English } from '../../en/meetings/meetings'

export const meetings: Translation<typeof English> = {
  'meetings.title': 'الاجتماعات',
  'meetings.none': 'لا توجد اجتماعات بعد. استورد رسالة معممة أو أنشئ اجتماعاً جديداً.',
  'meetings.days': 'التواريخ',
  'meetings.release': 'الإصدار',
  'meetings.drafts': 'المسودات المفتوحة',
  'meetings.noDrafts': 'لا يوجد',
  'meetings.changeOf': 'مسودة، آخر حفظ {moment}',
  'meetings.publicPage': 'عرض الصفحة العامة',
  'meetings.createNext': 'إنشاء الاجتماع التالي',
  'meetings.preview-title': 'معاينة كزائر',
}
