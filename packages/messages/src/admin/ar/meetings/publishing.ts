import type { Translation } from '../../../translation'
import type { publishing as English } from '../../en/meetings/publishing'

export const publishing: Translation<typeof English> = {
  'publishing.publish-reason': 'سبب هذا الإصدار (علني)',
  'publishing.publish-reasonHint': 'يظهر في صفحة «المستجدات» وفي الإشعار.',
  'publishing.publish-resolve':
    '{count, plural, zero {لا مسائل معلقة.} one {عالج المسألة المعلقة كي تتمكن من النشر.} two {عالج المسألتين المعلقتين كي تتمكن من النشر.} few {عالج # مسائل معلقة كي تتمكن من النشر.} many {عالج # مسألة معلقة كي تتمكن من النشر.} other {عالج # مسألة معلقة كي تتمكن من النشر.}}',
  'publishing.release-unfinished-sessions':
    '{count, plural, zero {لا جلسات بدون عنوان} one {جلسة واحدة بدون عنوان} two {جلستان بدون عنوان} few {# جلسات بدون عنوان} many {# جلسة بدون عنوان} other {# جلسة بدون عنوان}}',
  'publishing.release-unfinished-speakers':
    '{count, plural, zero {لا متحدثين بدون اسم} one {متحدث واحد بدون اسم} two {متحدثان بدون اسم} few {# متحدثين بدون اسم} many {# متحدثاً بدون اسم} other {# متحدث بدون اسم}}',
  'publishing.release-unfinished-documents':
    '{count, plural, zero {لا وثائق بدون عنوان} one {وثيقة واحدة بدون عنوان} two {وثيقتان بدون عنوان} few {# وثائق بدون عنوان} many {# وثيقة بدون عنوان} other {# وثيقة بدون عنوان}}',
  'publishing.release-newer':
    'نُشر الإصدار {number} بعد بدء هذه المسودة. ادمجه في المسودة. وإذا غيّر الطرفان الشيء نفسه، فالاختيار لك.',
  'publishing.release-toNotices': 'فتح الإشعارات',
  'publishing.release-letterSays': 'الرسالة المعممة: {value}',
  'publishing.release-nowIs': 'الاجتماع: {value}',
  'publishing.release-noted': 'السبب: {note}',
  'publishing.title': 'المراجعة والنشر',
  'publishing.titleCount': 'المراجعة والنشر ({count, number})',
  'publishing.compared': 'الإصدار {next, number} مقارنةً بالإصدار المنشور {now, number}.',
  'publishing.first': 'الإصدار الأول. لم يُنشر شيء بعد.',
  'publishing.source': 'المصدر: {source}.',
  'publishing.back': 'العودة إلى المسودة',
  'publishing.open': 'المسائل المعلقة',
  'publishing.facts': 'المعلومات',
  'publishing.programme': 'البرنامج',
  'publishing.dependents': 'المواعيد النهائية والتذكيرات وأهلية المشاركة',
  'publishing.calendars': 'التقويمات',
  'publishing.audience': 'من سيتلقى الإشعار',
  'publishing.toResolve':
    '{count, plural, zero {لا مسائل للمعالجة} one {مسألة واحدة للمعالجة} two {مسألتان للمعالجة} few {# مسائل للمعالجة} many {# مسألة للمعالجة} other {# مسألة للمعالجة}}',
  'publishing.noneOpen': 'لا يوجد',
  'publishing.noChange': 'دون تغيير',
  'publishing.changed':
    '{count, plural, zero {لا تغييرات} one {تغيير واحد} two {تغييران} few {# تغييرات} many {# تغييراً} other {# تغيير}}',
  'publishing.fact': 'المعلومة',
  'publishing.now': 'الإصدار {number, number} (المنشور حالياً)',
  'publishing.nowShort': 'الحالي',
  'publishing.next': 'الإصدار {number, number}',
  'publishing.nextShort': 'الجديد',
  'publishing.sourceColumn': 'المصدر',
  'publishing.edited': 'معدَّل',
  'publishing.after': 'بعد النشر',
  'publishing.sessions':
    '{count, plural, =0 {لا جلسات} zero {لا جلسات} one {جلسة واحدة} two {جلستان} few {# جلسات} many {# جلسة} other {# جلسة}}',
  'publishing.refresh': 'تظهر التغييرات لدى المشتركين عند التحديث التالي لتقويمهم.',
  'publishing.people':
    '{count, plural, =0 {لا أحد} zero {لا أحد} one {شخص واحد} two {شخصان} few {# أشخاص} many {# شخصاً} other {# شخص}}',
  'publishing.group': 'الفئة',
  'publishing.peopleColumn': 'الأشخاص',
  'publishing.registrants': 'المسجَّلون',
  'publishing.speakers': 'المتحدثون',
  'publishing.focalPoints': 'مسؤولو الاتصال المعيَّنون',
  'publishing.followers': 'المشتركون',
  'publishing.noticeLater': 'عند النشر تُنشأ مسودة إشعار، وتُرسل بعد الموافقة عليها.',
  'publishing.noNotice': 'لن يتلقى أحد إشعاراً.',
  'publishing.panel': 'نشر الإصدار {number, number}',
  'publishing.panelFirst': 'نشر',
  'publishing.reasonMissing': 'أدخل السبب كي تتمكن من النشر.',
  'publishing.nothing': 'لا يوجد ما يُنشر. المسودة مطابقة للنسخة المنشورة.',
  'publishing.readOnly': 'لا يسمح دورك بالنشر.',
  'publishing.only':
    'لن تُنشر سوى التغييرات المعروضة هنا. وإذا غيّر أحد الزملاء المسودة، فسيُطلب منك مراجعتها من جديد.',
  'publishing.meanwhile':
    'تغيّرت المسودة أثناء مراجعتك. ووُضعت علامة على العناصر الجديدة. تحقق منها ثم انشر من جديد.',
  'publishing.new': 'جديد',
  'publishing.done': 'تم النشر.',
  'publishing.issueMoveWhy':
    'ينتقل الاجتماع من {from} إلى {to}. {count, plural, zero {ولا توجد جلسات في التواريخ السابقة.} one {ولا تزال جلسة واحدة في التواريخ السابقة.} two {ولا تزال جلستان في التواريخ السابقة.} few {ولا تزال # جلسات في التواريخ السابقة.} many {ولا تزال # جلسة في التواريخ السابقة.} other {ولا تزال # جلسة في التواريخ السابقة.}}',
  'publishing.moveAll':
    '{count, plural, zero {لا جلسات لنقلها إلى {date}} one {نقل جلسة واحدة إلى {date}} two {نقل الجلستين إلى {date}} few {نقل جميع الجلسات (#) إلى {date}} many {نقل جميع الجلسات (#) إلى {date}} other {نقل جميع الجلسات (#) إلى {date}}}',
  'publishing.moveAllWhat':
    'تبقى الأوقات والقاعات والمتحدثون والوثائق نفسها. وتظل روابط الجلسات صالحة.',
  'publishing.hide': 'إخفاء البرنامج إلى أن يُراجَع',
  'publishing.hideWhat': 'ستعرض صفحة الاجتماع عبارة «يُعلن البرنامج لاحقاً».',
  'publishing.oneByOne': 'نقل الجلسات واحدة تلو الأخرى',
  'publishing.oneByOneWhat': 'يفتح البرنامج. عد إلى هنا عند الانتهاء.',
  'publishing.apply': 'تطبيق',
  'publishing.changeExisting': 'تغيير الاجتماع القائم',
  'publishing.changeExistingWhat': 'تبقى طلبات التسجيل والوثائق والاشتراكات معه.',
  'publishing.createNew': 'إنشاء اجتماع جديد',
  'publishing.createNewWhat': 'يحصل على عنوان خاص به. ويبقى الاجتماع القائم كما هو.',
  'publishing.issueNoMeeting': 'لم يُعثر على اجتماع',
  'publishing.issueNoMeetingWhy': 'لم يُعثر على أي اجتماع في النص.',
  'publishing.addMeeting': 'إضافة اجتماع',
  'publishing.convenesNone': 'لا تدعو هذه الرسالة المعممة إلى أي اجتماع',
  'publishing.editText': 'تعديل النص',
  'publishing.issueUncertain': 'مراجعة المعلومات التي تحتاج إلى تحقق',
  'publishing.toReview': 'فتح المراجعة',
  'publishing.toDraft': 'فتح المسودة',
  'publishing.nextStep': 'الخطوة التالية',
  'publishing.notice':
    'يصل الإشعار بشأن هذا الإصدار إلى {count, plural, zero {لا أحد} one {شخص واحد} two {شخصين} few {# أشخاص} many {# شخصاً} other {# شخص}}. ويمكنك قراءته قبل إرساله: {title}',
  'publishing.notify': 'إشعار المشاركين',
  'publishing.reminder':
    '{hours, plural, zero {تذكير قبل # ساعة} one {تذكير قبل ساعة واحدة} two {تذكير قبل ساعتين} few {تذكير قبل # ساعات} many {تذكير قبل # ساعة} other {تذكير قبل # ساعة}}',
  'publishing.joining': 'ظهور رابط الانضمام',
  'publishing.eligibility':
    '{count, plural, =0 {أهلية المسجَّلين} zero {أهلية المسجَّلين} one {أهلية مسجَّل واحد} two {أهلية مسجَّلَين} few {أهلية # مسجَّلين} many {أهلية # مسجَّلاً} other {أهلية # مسجَّل}}',
  'publishing.note': 'التعليل (علني)',
  'publishing.noteHint': 'مثلاً: بالاتفاق مع الرئيس.',
  'publishing.publish-done': 'تم النشر.',
  'publishing.entries-moved':
    '{count, plural, zero {لا يُنقل أي موعد في التقويم} one {يُنقل موعد واحد في التقويم} two {يُنقل موعدان في التقويم} few {تُنقل # مواعيد في التقويم} many {يُنقل # موعداً في التقويم} other {يُنقل # موعد في التقويم}}',
  'publishing.entries-tentative':
    '{count, plural, zero {لا يصبح أي موعد في التقويم مؤقتاً} one {يصبح موعد واحد في التقويم مؤقتاً} two {يصبح موعدان في التقويم مؤقتين} few {تصبح # مواعيد في التقويم مؤقتة} many {يصبح # موعداً في التقويم مؤقتاً} other {يصبح # موعد في التقويم مؤقتاً}}',
  'publishing.notInList': 'غير مدرج في القائمة',
  'publishing.entries-added':
    '{count, plural, zero {لا يُضاف أي موعد إلى التقويم} one {يُضاف موعد واحد إلى التقويم} two {يُضاف موعدان إلى التقويم} few {تُضاف # مواعيد إلى التقويم} many {يُضاف # موعداً إلى التقويم} other {يُضاف # موعد إلى التقويم}}',
  'publishing.entries-cancelled':
    '{count, plural, zero {لا يُلغى أي موعد في التقويم} one {يُلغى موعد واحد في التقويم} two {يُلغى موعدان في التقويم} few {تُلغى # مواعيد في التقويم} many {يُلغى # موعداً في التقويم} other {يُلغى # موعد في التقويم}}',
  'publishing.firstVersion': 'الإصدار الأول',
}
