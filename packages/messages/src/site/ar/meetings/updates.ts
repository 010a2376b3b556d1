import type { Translation } from '../../../translation'
import type { updates as English } from '../../en/meetings/updates'

export const updates: Translation<typeof English> = {
  'updates.title': 'المستجدات',
  'updates.release': 'الإصدار المنشور {number}',
  'updates.first': 'نُشرت صفحة الاجتماع.',
  'updates.nothing': 'لا توجد تغييرات ظاهرة.',
  'updates.compare': 'مقارنة إصدارين',
  'updates.before': 'من',
  'updates.after': 'إلى',
  'updates.show': 'مقارنة',
  'updates.since-visit': 'التغييرات منذ زيارتكم الأخيرة',
  'updates.all': 'جميع المستجدات',
  'updates.open': 'فتح هذا الإصدار',
  'updates.past-version': 'هذه صفحة الاجتماع كما نُشرت في {date}، وقد لا تكون معلوماتها صحيحة الآن.',
  'updates.open-current': 'فتح الإصدار الحالي',
}
