import type { Translation } from '../../../translation'
import type { reader as English } from '../../en/information/reader'

export const reader: Translation<typeof English> = {
  'reader.title': 'القارئ المباشر',
  'reader.lead': 'ألصق رسالة معممة بأي من لغات الأمم المتحدة الست. وستُبرز كل معلومة في النص.',
  'reader.private': 'يُقرأ النص في متصفحك ولا يُرسل.',
  'reader.sent': 'البرمجيات النصية معطلة، لذا يُرسل النص إلى هذا الموقع لقراءته. ولا يُحفظ.',
  'reader.letter': 'نص الرسالة المعممة',
  'reader.read': 'قراءة',
  'reader.try': 'جرّب الرسالة المعممة TSB 352',
  'reader.reading': 'جارٍ القراءة…',
  'reader.empty': 'ألصق نص رسالة معممة، أو جرّب الرسالة المعممة TSB 352.',
  'reader.too-long': 'هذا النص طويل جداً. ألصق {max, number} حرف على الأكثر.',
  'reader.too-large': 'حجم هذا النص أكبر من {max, number} كيلوبايت. ألصق نصاً أقصر.',
  'reader.too-many': 'أُرسلت نصوص كثيرة جداً من شبكتك. انتظر دقيقة ثم حاول مجدداً.',
  'reader.unavailable': 'تعذرت قراءة النص لأن الواجهة البرمجية لم تستجب. حاول مجدداً بعد دقيقة.',
  'reader.failed': 'تعذرت قراءة هذا النص. أعد تحميل الصفحة وحاول مجدداً.',
  'reader.count':
    '{count, plural, zero {لم تُقرأ أي معلومة} one {قُرئت معلومة واحدة} two {قُرئت معلومتان} few {قُرئت # معلومات} many {قُرئت # معلومة} other {قُرئت # معلومة}}',
  'reader.no-meeting': 'لم يُعثر على اجتماع في هذا النص.',
  'reader.facts': 'المعلومات',
  'reader.hint': 'اختر معلومة لترى كلماتها، أو كلمات مظللة لترى المعلومة.',
  'reader.legend': 'مفتاح الألوان',
  'reader.notes':
    '{count, plural, zero {لا ملاحظات على النص} one {ملاحظة واحدة على النص} two {ملاحظتان على النص} few {# ملاحظات على النص} many {# ملاحظة على النص} other {# ملاحظة على النص}}',
  'reader.json': 'JSON',
}
