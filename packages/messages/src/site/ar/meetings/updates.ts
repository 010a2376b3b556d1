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
  'updates.session-starts': 'تبدأ الآن في {after}، بدلاً من {before}.',
  'updates.session-ends': 'تنتهي الآن في {after}، بدلاً من {before}.',
  'updates.session-moved': 'موعدها الآن {after}، بدلاً من {before}.',
  'updates.programme-published':
    'نُشر البرنامج ({count, plural, zero {بلا جلسات} one {جلسة واحدة} two {جلستان} few {# جلسات} many {# جلسة} other {# جلسة}}).',
  'updates.speakers-added':
    '{count, plural, zero {لم يُضف متحدثون} one {أُضيف متحدث واحد} two {أُضيف متحدثان} few {أُضيف # متحدثين} many {أُضيف # متحدثاً} other {أُضيف # متحدث}}: {names}.',
  'updates.documents-added':
    '{count, plural, zero {لا وثائق جديدة} one {وثيقة جديدة} two {وثيقتان جديدتان} few {# وثائق جديدة} many {# وثيقة جديدة} other {# وثيقة جديدة}}: {names}.',
  'updates.outcomes-added':
    '{count, plural, zero {لا نتائج جديدة} one {نتيجة جديدة} two {نتيجتان جديدتان} few {# نتائج جديدة} many {# نتيجة جديدة} other {# نتيجة جديدة}}: {names}.',
  'updates.decisions-added':
    '{count, plural, zero {لا مقررات جديدة} one {مقرر جديد} two {مقرران جديدان} few {# مقررات جديدة} many {# مقرراً جديداً} other {# مقرر جديد}}: {names}.',
  'updates.circulars-added':
    '{count, plural, zero {لا رسائل معممة جديدة} one {رسالة معممة جديدة} two {رسالتان معممتان جديدتان} few {# رسائل معممة جديدة} many {# رسالة معممة جديدة} other {# رسالة معممة جديدة}}: {names}.',
  'updates.recording': 'التسجيل المرئي متاح.',
  'updates.recorded': 'سيُسجَّل الاجتماع.',
}
