import type { Translation } from '../../../translation'
import type { lists as English } from '../../en/registrations/lists'

export const lists: Translation<typeof English> = {
  'lists.open': 'تنزيل القوائم',
  'lists.title': 'تنزيل قائمة',
  'lists.which': 'القائمة',
  'lists.format': 'نسق الملف',
  'lists.language': 'لغة العناوين',
  'lists.submit': 'تنزيل',
  'lists.list-public-participants': 'المشاركون، القائمة العامة: الموافقون على نشر أسمائهم',
  'lists.list-participants-only':
    'المشاركون، قائمة للمشاركين فقط: الموافقون على ذكر أسمائهم للمشاركين',
  'lists.list-registrations': 'التسجيلات بمرشحات هذه القائمة وأعمدتها وترتيبها',
  'lists.list-badges': 'الشارات برموز الاستجابة السريعة وفقاً لعوامل التصفية الحالية',
  'lists.list-attendance': 'الحضور',
  'lists.list-programme': 'البرنامج',
  'lists.format-docx': 'Word',
  'lists.format-pdf': 'PDF',
  'lists.format-xlsx': 'Excel',
  'lists.format-csv': 'CSV',
  'lists.hint': 'يُدوَّن كل تنزيل في سجل التدقيق.',
  'lists.started': 'تم تنزيل {file}.',
}
