import type { Translation } from '../../../translation'
import type { developers as English } from '../../en/information/developers'

export const developers: Translation<typeof English> = {
  'developers.title': 'المطورون',
  'developers.lead':
    'قراءة الرسائل المعممة وحساب أوقات الاجتماعات والتحقق من أهلية المشاركة في برامجكم الخاصة.',
  'developers.packages': 'الحزم البرمجية',
  'developers.packages-text':
    'لم تُنشر الحزم على \u2066npm\u2069 بعد، ويمكن بناؤها من الشفرة المصدرية. وحدات ES للإصدار Node 20.19 أو أحدث. وتعمل الحزم \u2066@u4ssc/domain\u2069 و\u2066@u4ssc/calendar\u2069 و\u2066@u4ssc/client\u2069 في المتصفحات أيضاً.',
  'developers.package-domain': 'تحسب أوقات الاجتماعات وتحدد أهلية المشاركة وتقارن الإصدارات.',
  'developers.package-reader': 'تقرأ الرسائل المعممة بست لغات وتبين مصدر كل معلومة.',
  'developers.package-documents': 'تقرأ ملفات Word وPDF وHTML. وتكتب الرسائل والقوائم والشارات.',
  'developers.package-calendar': 'تكتب ملفات التقويم وموجزاته.',
  'developers.package-client': 'تستدعي واجهة HTTP، مع تعريف الأنماط.',
  'developers.package-cli': 'تؤدي كل ذلك من سطر الأوامر.',
  'developers.sample': 'طباعة اجتماع بالتوقيت المحلي',
  'developers.sample-text':
    'احفظوا رسالة معممة باسم \u2066circular.txt\u2069 وهذا البرنامج باسم \u2066print-meeting.mjs\u2069. ثم نفّذوا: \u2066node print-meeting.mjs\u2069',
  'developers.output': 'الناتج للرسالة المعممة 352 لمكتب تقييس الاتصالات',
  'developers.api': 'واجهة برمجة التطبيقات (API)',
  'developers.api-text':
    'جميع بيانات هذا الموقع متاحة بنسق JSON تحت \u2066/v1\u2069. وتُعاد الأخطاء بنسق تفاصيل المشكلات (\u2066RFC 9457\u2069).',
  'developers.widget': 'عرض اجتماع في موقعكم',
  'developers.widget-text':
    'يعرض هذا البرنامج النصي (JavaScript) الأوقات المقبلة لاجتماع داخل إطار، بالمنطقة الزمنية للقارئ. وبدون JavaScript، يحتفظ العنصر بالمحتوى الذي وضعتموه.',
  'developers.reference': 'مرجع واجهة برمجة التطبيقات',
  'developers.openapi': 'وصف OpenAPI',
  'developers.feed-atom': 'جميع التغييرات (Atom)',
  'developers.feed-json': 'جميع التغييرات (JSON Feed)',
  'developers.stream': 'تدفق الإصدارات المنشورة (server-sent events)',
  'developers.calendar': 'ملفات البرنامج',
  'developers.calendar-text':
    'أضيفوا \u2066.ics\u2069 أو \u2066.csv\u2069 أو \u2066.txt\u2069 إلى عنوان البرنامج للحصول على ملف تقويم أو جدول أو نص عادي. ويحدد \u2066zone=\u2069 المنطقة الزمنية، ويحدد \u2066session=\u2069 الجلسات.',
  'developers.package-mcp':
    'تتيح للمساعدات القائمة على الذكاء الاصطناعي البحث في هذا الموقع وذكر المصدر (Model Context Protocol).',
}
