import type { Translation } from '../../../translation'
import type { reader as English } from '../../en/information/reader'

export const reader: Translation<typeof English> = {
  'reader.title': 'القارئ المباشر',
  'reader.lead': 'ألصقوا رسالة معممة بأي من لغات الأمم المتحدة الست. وستُبرَز كل معلومة في النص.',
  'reader.private': 'يقرأ متصفحكم النص، ولا يُرسل إلينا.',
  'reader.sent': 'ميزة JavaScript معطلة، ولذلك يُرسل النص إلى هذا الموقع لقراءته. ولا نحتفظ به.',
  'reader.letter': 'نص الرسالة المعممة',
  'reader.read': 'قراءة',
  'reader.try': 'تجربة الرسالة المعممة 352 لمكتب تقييس الاتصالات',
  'reader.reading': 'جارٍ القراءة…',
  'reader.empty': 'ألصقوا نص رسالة معممة، أو جرّبوا الرسالة المعممة 352 لمكتب تقييس الاتصالات.',
  'reader.too-long':
    'هذا النص طويل جداً. الحد الأقصى {max, plural, zero {# حرف} one {حرف واحد} two {حرفان} few {# أحرف} many {# حرفاً} other {# حرف}}.',
  'reader.too-large': 'حجم هذا النص أكبر من {max, number} كيلوبايت. ألصقوا نصاً أقصر.',
  'reader.too-many': 'أُرسلت نصوص كثيرة جداً من شبكتكم. انتظروا دقيقة ثم أعيدوا المحاولة.',
  'reader.unavailable':
    'تعذرت قراءة النص لأن واجهة برمجة التطبيقات (API) لا تستجيب. أعيدوا المحاولة بعد دقيقة.',
  'reader.failed': 'تعذرت قراءة هذا النص. أعيدوا تحميل الصفحة ثم كرروا المحاولة.',
  'reader.count':
    '{count, plural, =0 {لم يُعثر على معلومات} zero {لم يُعثر على معلومات} one {عُثر على معلومة واحدة} two {عُثر على معلومتين} few {عُثر على # معلومات} many {عُثر على # معلومة} other {عُثر على # معلومة}}',
  'reader.no-meeting': 'لم يُعثر على اجتماع في هذا النص.',
  'reader.facts': 'المعلومات',
  'reader.hint': 'اختاروا معلومة لتروا كلماتها في النص، أو كلمات مبرزة لتروا المعلومة.',
  'reader.legend': 'مفتاح الألوان',
  'reader.notes':
    '{count, plural, zero {لا ملاحظات على النص} one {ملاحظة واحدة على النص} two {ملاحظتان على النص} few {# ملاحظات على النص} many {# ملاحظة على النص} other {# ملاحظة على النص}}',
  'reader.json': 'JSON',
}
