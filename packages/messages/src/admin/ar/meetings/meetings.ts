import type { Translation } from '../../../translation'
import type { meetings as English } from '../../en/meetings/meetings'

export const meetings: Translation<typeof English> = {
  'meetings.title': 'الاجتماعات',
  'meetings.none': 'لا توجد اجتماعات بعد. استورد رسالة معممة أو أنشئ اجتماعاً جديداً.',
  'meetings.days': 'التواريخ',
  'meetings.release': 'الإصدار',
  'meetings.drafts': 'المسودات المفتوحة',
  'meetings.noDrafts': 'لا يوجد',
  'meetings.noDraftsMore': 'لا توجد مسودات مفتوحة. عدّل الاجتماع لبدء مسودة.',
  'meetings.changeOf': 'مسودة، آخر حفظ {moment}',
  'meetings.change': 'تعديل الاجتماع',
  'meetings.publicPage': 'عرض الصفحة العامة',
  'meetings.createNext': 'إنشاء الاجتماع التالي',
  'meetings.sessions': 'الجلسات',
  'meetings.continue': 'متابعة التحرير',
  'meetings.preview-title': 'معاينة كزائر',
}
