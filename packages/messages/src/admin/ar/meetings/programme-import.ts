import type { Translation } from '../../../translation'
import type { programmeImport as English } from '../../en/meetings/programme-import'

export const programmeImport: Translation<typeof English> = {
  'programme-import.open': 'استيراد أو استخدام نموذج',
  'programme-import.title': 'استيراد الجلسات',
  'programme-import.hint':
    'اختر ملف CSV أو Excel يضم الأعمدة \u2066Title\u2069 و\u2066Date\u2069 و\u2066Start\u2069 و\u2066End\u2069، ويمكن أن يضم أيضاً \u2066Room\u2069 و\u2066Type\u2069 و\u2066Abstract\u2069، أو ملف iCalendar ‏(\u2066.ics\u2069). اكتب التواريخ بالصيغة \u20662021-12-07\u2069 والأوقات بتوقيت الاجتماع. تبقى الجلسات غير الواردة في الملف.',
  'programme-import.unread':
    'لا يحتوي الملف على عمود Title أو أنه ليس تقويماً. تحقق من الملف واختره من جديد.',
  'programme-import.time': 'التاريخ والوقت',
  'programme-import.new': 'جديدة',
  'programme-import.changed': 'معدّلة',
  'programme-import.same': 'دون تغيير',
  'programme-import.no-title': 'بلا عنوان',
  'programme-import.no-date': 'تعذّرت قراءة التاريخ',
  'programme-import.no-start': 'تعذّرت قراءة وقت البداية',
  'programme-import.no-end': 'تعذّرت قراءة وقت النهاية',
  'programme-import.ends-before-start': 'تنتهي قبل أن تبدأ، أو في يوم آخر',
  'programme-import.apply':
    '{count, plural, zero {لا جلسات للاستيراد} one {استيراد جلسة واحدة} two {استيراد جلستين} few {استيراد # جلسات} many {استيراد # جلسة} other {استيراد # جلسة}}',
  'programme-import.template': 'استخدام نموذج',
  'programme-import.templateHint':
    'ينسخ جلسات اجتماع آخر إلى أيام هذا الاجتماع، من دون المتحدثين والوثائق.',
  'programme-import.from': 'النسخ من',
  'programme-import.copy': 'نسخ الجلسات',
  'programme-import.starts':
    '{count, plural, zero {لا جلسات} one {جلسة واحدة، {day}} two {جلستان، ابتداءً من {day}} few {# جلسات، ابتداءً من {day}} many {# جلسة، ابتداءً من {day}} other {# جلسة، ابتداءً من {day}}}',
  'programme-import.copied':
    '{count, plural, zero {لم تُنسخ أي جلسة.} one {نُسخت جلسة واحدة.} two {نُسخت جلستان.} few {نُسخت # جلسات.} many {نُسخت # جلسة.} other {نُسخت # جلسة.}}',
  'programme-import.empty': 'ليس لهذا الاجتماع برنامج بعد. اختر اجتماعاً آخر.',
  'programme-import.choose': 'اختر اجتماعاً',
}
