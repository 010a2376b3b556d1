import type { Translation } from '../../../translation'
import type { updates as English } from '../../en/meetings/updates'

export const updates: Translation<typeof English> = {
  'updates.title': 'ما تغيّر',
  'updates.release': 'الإصدار {number}',
  'updates.first': 'نُشر الاجتماع.',
  'updates.nothing': 'لا يوجد اختلاف في ما يراه الزوار.',
  'updates.more':
    '{count, plural, zero {# تغييرات أخرى} one {تغيير آخر} two {تغييران آخران} few {# تغييرات أخرى} many {# تغييراً آخر} other {# تغيير آخر}}',
  'updates.compare': 'المقارنة بين إصدارين',
  'updates.before': 'من',
  'updates.after': 'إلى',
  'updates.show': 'مقارنة',
  'updates.since-visit': 'ما تغيّر منذ زيارتك الأخيرة',
}
