import type { Translation } from '../../../translation'
import type { meetings as English } from '../../en/meetings/meetings'

export const meetings: Translation<typeof English> = {
  'meetings.title': 'الاجتماعات',
  'meetings.none': 'لم يُنشر أي اجتماع بعد. للبدء استورد الرسالة التي تدعو إلى اجتماع.',
  'meetings.days': 'الأيام',
  'meetings.release': 'الإصدار',
  'meetings.drafts': 'المسودات المفتوحة',
  'meetings.noDrafts': 'لا يوجد',
  'meetings.noDraftsMore': 'لا يجري إعداد أي تعديل لهذا الاجتماع.',
  'meetings.changeOf': 'تعديل، حُفظ آخر مرة في {moment}',
  'meetings.change': 'تعديل هذا الاجتماع',
  'meetings.publicPage': 'الصفحة العامة',
  'meetings.nextLike': 'الدعوة إلى الاجتماع التالي انطلاقاً من رسالته',
  'meetings.sessions': 'الجلسات',
  'meetings.continue': 'متابعة التحرير',
  'meetings.preview-title': 'كما يراه الزائر',
}
