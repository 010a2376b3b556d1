import type { Translation } from '../../translation'
import type { palette as English } from '../en/palette'

export const palette: Translation<typeof English> = {
  'palette.open': 'انتقال…',
  'palette.title': 'الانتقال إلى صفحة أو القيام بعمل',
  'palette.field': 'اكتب ما تبحث عنه',
  'palette.none': 'لا شيء يطابق.',
  'palette.pages': 'الصفحات',
  'palette.acts': 'الأعمال',
  'palette.meetings': 'الاجتماعات',
  'palette.help': 'مفاتيح لوحة المفاتيح',
  'palette.keys-title': 'مفاتيح لوحة المفاتيح',
  'palette.keys-everywhere': 'في كل مكان',
  'palette.keys-openPalette': 'الانتقال إلى صفحة أو القيام بعمل',
  'palette.keys-openHelp': 'عرض هذه المفاتيح',
  'palette.keys-atReview': 'عند مراجعة رسالة',
  'palette.keys-atProgramme': 'في البرنامج',
  'palette.keys-close': 'إغلاق',
  'palette.keys-move': 'المعلومة التالية والسابقة',
  'palette.keys-edit': 'تصحيح',
  'palette.keys-leave': 'مغادرة المحرر',
  'palette.keys-on': 'استخدام هذه المفاتيح',
}
