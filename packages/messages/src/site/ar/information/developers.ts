import type { Translation } from '../../../translation'
import type { developers as English } from '../../en/information/developers'

export const developers: Translation<typeof English> = {
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
}
