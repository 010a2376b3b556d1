import type { Translation } from '../../../translation'
import type { releases as English } from '../../en/meetings/releases'

export const releases: Translation<typeof English> = {
  'releases.title': 'الإصدارات المنشورة',
  'releases.none': 'لم يُنشر بعد.',
  'releases.number': 'الإصدار {number}',
  'releases.named': 'الإصدار {number}: {name}',
  'releases.first': 'الإصدار الأول.',
  'releases.same': 'لا توجد تغييرات.',
  'releases.restore': 'استعادة هذا الإصدار',
  'releases.restoreNumber': 'استعادة الإصدار {number}',
  'releases.compare': 'مقارنة الإصدارات',
  'releases.from': 'من',
  'releases.to': 'إلى',
}
