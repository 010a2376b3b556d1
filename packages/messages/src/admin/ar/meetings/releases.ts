import type { Translation } from '../../../translation'
import type { releases as English } from '../../en/meetings/releases'

export const releases: Translation<typeof English> = {
  'releases.title': 'الإصدارات',
  'releases.none': 'لم يُنشر شيء بعد.',
  'releases.number': 'الإصدار {number}',
  'releases.named': 'الإصدار {number}: {name}',
  'releases.first': 'الأول.',
  'releases.same': 'لا شيء مختلف.',
  'releases.restore': 'استعادة هذا الإصدار',
  'releases.restoreNumber': 'استعادة الإصدار {number}',
  'releases.compare': 'مقارنة إصدارين',
  'releases.from': 'ما تغيّر منذ',
  'releases.to': 'إلى',
}
