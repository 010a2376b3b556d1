import type { en } from './en'

/** The developers page with its live reader, in Arabic. */
export const ar = {
  'developers.title': 'المطورون',
  'developers.lead':
    'اقرأ الرسائل المعممة واحسب مواعيد الاجتماعات وتحقق من أهلية المشاركة في برامجك.',
  'developers.packages': 'الحزم البرمجية',
  'developers.packages-text':
    'وحدات ES لإصدار Node 20.19 أو أحدث. وتعمل ‎@u4ssc/domain‎ و‎@u4ssc/client‎ في المتصفحات أيضاً.',
  'developers.package-domain':
    'تقرأ الرسائل المعممة وتحسب مواعيد الاجتماعات وتحدد من يمكنه المشاركة.',
  'developers.package-documents': 'تقرأ ملفات Word وPDF وHTML، وتكتب ملفات التقويم.',
  'developers.package-client': 'تستدعي واجهة HTTP البرمجية، مع الأنماط.',
  'developers.package-cli': 'تؤدي كل ذلك من سطر الأوامر.',
  'developers.sample': 'عرض اجتماع بالتوقيت المحلي',
  'developers.sample-text':
    'احفظ رسالة معممة باسم circular.txt وهذا البرنامج باسم print-meeting.mjs. ثم نفّذ: ‎node print-meeting.mjs‎',
  'developers.output': 'الناتج للرسالة المعممة TSB 352',
  'developers.api': 'الواجهة البرمجية',
  'developers.api-text':
    'جميع بيانات هذا الموقع متاحة بنسق JSON تحت ‎/v1‎. وتتبع الأخطاء المعيار RFC 9457.',
  'developers.widget': 'اجتماع في صفحتك',
  'developers.widget-text':
    'يعرض نص برمجي من الواجهة البرمجية المواعيد القادمة لاجتماع في صفحتك، بتوقيت القارئ، داخل إطار. وبدون برمجيات نصية يبقى العنصر كما كتبته.',
  'developers.reference': 'مرجع واجهة البرمجة',
  'developers.openapi': 'وصف OpenAPI',
  'developers.feed-atom': 'كل التغييرات، Atom',
  'developers.feed-json': 'كل التغييرات، JSON Feed',
  'developers.stream': 'تدفق الإصدارات (server-sent events)',
  'developers.calendar': 'ملفات البرنامج',
  'developers.calendar-text':
    'أضف ‎.ics‎ أو ‎.csv‎ أو ‎.txt‎ إلى عنوان البرنامج للحصول على ملف تقويم أو جدول أو نص بسيط. ويحدد zone= المنطقة الزمنية وsession= الجلسات.',
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
  'reader.text': 'النص',
  'reader.facts': 'المعلومات',
  'reader.hint': 'اختر معلومة لترى كلماتها، أو كلمات مظللة لترى المعلومة.',
  'reader.legend': 'مفتاح الألوان',
  'reader.notes':
    '{count, plural, zero {لا ملاحظات على النص} one {ملاحظة واحدة على النص} two {ملاحظتان على النص} few {# ملاحظات على النص} many {# ملاحظة على النص} other {# ملاحظة على النص}}',
  'reader.json': 'JSON',
  'fact-kind.reference': 'المرجع',
  'fact-kind.date': 'التاريخ',
  'fact-kind.time': 'الوقت',
  'fact-kind.place': 'المكان',
  'fact-kind.meeting': 'الاجتماع',
  'fact-kind.people': 'الأشخاص والمنظمات',
  'fact-kind.participation': 'المشاركة',
  'fact-kind.deadline': 'الموعد النهائي',
  'fact-kind.other': 'أخرى',
  'fact-kind.note': 'ملاحظة',
} as const satisfies Record<keyof typeof en, string>
