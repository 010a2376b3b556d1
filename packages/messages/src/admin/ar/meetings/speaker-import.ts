import type { Translation } from '../../../translation'
import type { speakerImport as English } from '../../en/meetings/speaker-import'

export const speakerImport: Translation<typeof English> = {
  'speaker-import.title': 'استيراد المتحدثين',
  'speaker-import.hint':
    'اختر ملف CSV أو Excel يضم الأعمدة Name وPosition وOrganization وCode وBiography. يُعرف المتحدثون بأسمائهم، والخلية الفارغة لا تغيّر شيئاً.',
  'speaker-import.unread': 'لا يحتوي الملف على عمود Name. تحقق من الملف واختره من جديد.',
  'speaker-import.new': 'جديد',
  'speaker-import.changed': 'معدّل',
  'speaker-import.same': 'دون تغيير',
  'speaker-import.no-name': 'بلا اسم',
  'speaker-import.repeated': 'الاسم مكرر',
  'speaker-import.apply':
    '{count, plural, zero {لا متحدثين للاستيراد} one {استيراد متحدث واحد} two {استيراد متحدثَين} few {استيراد # متحدثين} many {استيراد # متحدثاً} other {استيراد # متحدث}}',
}
