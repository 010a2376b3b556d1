import type { Translation } from '../../translation'
import type { palette as English } from '../en/palette'

export const palette: Translation<typeof English> = {
  'palette.open': 'بحث',
  'palette.title': 'البحث',
  'palette.field': 'ابحث عن أشخاص واجتماعات ورسائل معممة ومنظمات وصفحات',
  'palette.none': 'لا توجد نتائج. جرّب كلمة أخرى.',
  'palette.pages': 'الصفحات',
  'palette.actions': 'الإجراءات',
  'palette.meetings': 'الاجتماعات',
  'palette.help': 'اختصارات لوحة المفاتيح',
  'palette.keys-title': 'اختصارات لوحة المفاتيح',
  'palette.keys-everywhere': 'في جميع الصفحات',
  'palette.keys-openPalette': 'البحث في كل شيء',
  'palette.keys-openHelp': 'عرض اختصارات لوحة المفاتيح',
  'palette.keys-atReview': 'في المراجعة',
  'palette.keys-atProgramme': 'في البرنامج',
  'palette.keys-close': 'إغلاق',
  'palette.keys-move': 'المعلومة التالية أو السابقة',
  'palette.keys-edit': 'تعديل المعلومة',
  'palette.keys-leave': 'إغلاق المحرر',
  'palette.keys-on': 'استخدام الاختصارات المكونة من حرف واحد',
  'palette.circulars': 'الرسائل المعممة',
  'palette.people': 'الأشخاص',
  'palette.organizations': 'المنظمات',
}
