import type { Translation } from '../../../translation'
import type { publishing as English } from '../../en/meetings/publishing'

export const publishing: Translation<typeof English> = {
  'publishing.publish-reason': 'السبب (علني)',
  'publishing.publish-reasonHint': 'يظهر ضمن «التحديثات» وفي الإشعار.',
  'publishing.publish-resolve':
    '{count, plural, zero {لا توجد مسائل مفتوحة.} one {عالج مسألة مفتوحة واحدة لتتمكن من النشر.} two {عالج مسألتين مفتوحتين لتتمكن من النشر.} few {عالج # مسائل مفتوحة لتتمكن من النشر.} many {عالج # مسألة مفتوحة لتتمكن من النشر.} other {عالج # مسألة مفتوحة لتتمكن من النشر.}}',
  'publishing.release-unfinished-sessions':
    '{count, plural, zero {لا جلسات بلا عنوان} one {جلسة بلا عنوان} two {جلستان بلا عنوان} few {# جلسات بلا عنوان} many {# جلسة بلا عنوان} other {# جلسة بلا عنوان}}',
  'publishing.release-unfinished-speakers':
    '{count, plural, zero {لا متحدثين بلا اسم} one {متحدث بلا اسم} two {متحدثان بلا اسم} few {# متحدثين بلا اسم} many {# متحدثاً بلا اسم} other {# متحدث بلا اسم}}',
  'publishing.release-unfinished-documents':
    '{count, plural, zero {لا وثائق بلا عنوان} one {وثيقة بلا عنوان} two {وثيقتان بلا عنوان} few {# وثائق بلا عنوان} many {# وثيقة بلا عنوان} other {# وثيقة بلا عنوان}}',
  'publishing.release-newer':
    'نُشر الإصدار {number} بعد بدء هذه المسودة. ضعها عليه أولاً: لن يضيع شيء من أي منهما.',
  'publishing.release-theirs': 'ما غيّره الإصدار {number}',
  'publishing.release-mine': 'ما ستغيّره فيه هذه المسودة',
  'publishing.release-takeUp': 'وضع المسودة على الإصدار {number}',
  'publishing.release-toNotices': 'فتح الإشعارات',
  'publishing.release-letterSays': 'تقول الرسالة: {value}',
  'publishing.release-nowIs': 'يقول الاجتماع الآن: {value}',
  'publishing.release-noted': 'ملاحظة: {note}',
  'publishing.title': 'المراجعة والنشر',
  'publishing.titleCount': 'المراجعة والنشر ({count, number})',
  'publishing.compared': 'النسخة {next, number} مقارنةً بالنسخة المنشورة {now, number}.',
  'publishing.first': 'النسخة الأولى. لم يُنشر شيء بعد.',
  'publishing.source': 'المصدر: {source}.',
  'publishing.back': 'العودة إلى المسودة',
  'publishing.open': 'مسائل مفتوحة',
  'publishing.facts': 'البيانات',
  'publishing.programme': 'البرنامج',
  'publishing.dependents': 'المواعيد النهائية والتذكيرات والأهلية',
  'publishing.calendars': 'التقويمات',
  'publishing.audience': 'من سيتلقى إشعاراً',
  'publishing.toResolve':
    '{count, plural, zero {لا شيء} one {مسألة واحدة} two {مسألتان} few {# مسائل} many {# مسألة} other {# مسألة}}',
  'publishing.noneOpen': 'لا شيء',
  'publishing.noChange': 'لا تغيير',
  'publishing.changed':
    '{count, plural, zero {لا تغييرات} one {تغيير واحد} two {تغييران} few {# تغييرات} many {# تغييراً} other {# تغيير}}',
  'publishing.fact': 'البيان',
  'publishing.now': 'النسخة {number, number} (المنشورة حالياً)',
  'publishing.nowShort': 'الآن',
  'publishing.next': 'النسخة {number, number}',
  'publishing.nextShort': 'الجديد',
  'publishing.sourceColumn': 'المصدر',
  'publishing.edited': 'معدَّل',
  'publishing.after': 'بعد النشر',
  'publishing.sessions':
    '{count, plural, zero {لا جلسات} one {جلسة واحدة} two {جلستان} few {# جلسات} many {# جلسة} other {# جلسة}}',
  'publishing.entries':
    'مدخلات منقولة: {moved, number}؛ مضافة: {added, number}؛ ملغاة: {cancelled, number}.',
  'publishing.refresh': 'يراه المشتركون عند التحديث التالي لتقويمهم.',
  'publishing.people':
    '{count, plural, zero {لا أحد} one {شخص واحد} two {شخصان} few {# أشخاص} many {# شخصاً} other {# شخص}}',
  'publishing.group': 'الجمهور',
  'publishing.peopleColumn': 'الأشخاص',
  'publishing.registrants': 'المسجلون',
  'publishing.speakers': 'المتحدثون',
  'publishing.focalPoints': 'جهات الاتصال',
  'publishing.followers': 'المتابعون',
  'publishing.noticeLater': 'يُعدّ إشعار عند النشر. ويُرسل بعد أن يوافق عليه شخص آخر.',
  'publishing.noNotice': 'لا يُشعر أحد.',
  'publishing.panel': 'نشر النسخة {number, number}',
  'publishing.panelFirst': 'نشر',
  'publishing.reasonMissing': 'أدخل السبب لتتمكن من النشر.',
  'publishing.nothing': 'لا شيء للنشر: المسودة مطابقة للنسخة المنشورة.',
  'publishing.readOnly': 'دورك لا يشمل النشر.',
  'publishing.only':
    'لن يُنشر إلا ما هو معروض هنا. إذا غيّر زميل المسودة، فسيُطلب منك مراجعتها من جديد.',
  'publishing.meanwhile': 'تغيّرت المسودة أثناء مراجعتك. الجديد محدَّد. راجعه ثم انشر من جديد.',
  'publishing.new': 'جديد',
  'publishing.done': 'تم النشر.',
  'publishing.issueMoveWhy':
    'ينتقل الاجتماع من {from} إلى {to}. {count, plural, zero {لا جلسات في التواريخ السابقة} one {جلسة واحدة ما زالت في التواريخ السابقة} two {جلستان ما زالتا في التواريخ السابقة} few {# جلسات ما زالت في التواريخ السابقة} many {# جلسة ما زالت في التواريخ السابقة} other {# جلسة ما زالت في التواريخ السابقة}}.',
  'publishing.moveAll':
    '{count, plural, zero {نقل الجلسات إلى {date}} one {نقل جلسة واحدة إلى {date}} two {نقل الجلستين إلى {date}} few {نقل كل الجلسات (#) إلى {date}} many {نقل كل الجلسات (#) إلى {date}} other {نقل كل الجلسات (#) إلى {date}}}',
  'publishing.moveAllWhat': 'الأوقات والقاعات والمتحدثون والوثائق نفسها. تبقى روابط الجلسات صالحة.',
  'publishing.hide': 'إخفاء البرنامج إلى حين مراجعته',
  'publishing.hideWhat': 'ستظهر في الصفحة عبارة «سيُعلن البرنامج لاحقاً».',
  'publishing.oneByOne': 'نقل الجلسات واحدة واحدة',
  'publishing.oneByOneWhat': 'يفتح البرنامج. ثم تعود إلى هنا.',
  'publishing.apply': 'تطبيق',
  'publishing.changeExisting': 'تعديل الاجتماع القائم',
  'publishing.changeExistingWhat': 'تبقى التسجيلات والوثائق والاشتراكات معه.',
  'publishing.createNew': 'إنشاء اجتماع جديد',
  'publishing.createNewWhat': 'يحصل على عنوان خاص به. ويبقى الاجتماع القائم كما هو.',
  'publishing.issueNoMeeting': 'لم يُعثر على اجتماع',
  'publishing.issueNoMeetingWhy': 'لا يذكر النص اجتماعاً يمكن قراءته.',
  'publishing.addMeeting': 'إضافة اجتماع',
  'publishing.convenesNone': 'هذه الرسالة المعممة لا تدعو إلى أي اجتماع',
  'publishing.editText': 'تعديل النص وإعادة قراءته',
  'publishing.issueDoubt': 'راجع البيانات غير المؤكدة',
  'publishing.toReview': 'فتح المراجعة',
  'publishing.toDraft': 'فتح المسودة',
  'publishing.nextStep': 'الخطوة التالية',
  'publishing.notice':
    'يصل الإشعار بهذه النسخة إلى {count, plural, zero {لا أحد} one {شخص واحد} two {شخصين} few {# أشخاص} many {# شخصًا} other {# شخص}}. يمكنكم قراءته قبل إرساله: {title}',
  'publishing.notify': 'إشعار المشاركين',
  'publishing.reminder':
    '{hours, plural, zero {تذكير} one {تذكير قبل ساعة} two {تذكير قبل ساعتين} few {تذكير قبل # ساعات} many {تذكير قبل # ساعة} other {تذكير قبل # ساعة}}',
  'publishing.joining': 'إظهار رابط الانضمام',
  'publishing.eligibility':
    '{count, plural, zero {أهلية التسجيلات} one {أهلية تسجيل واحد} two {أهلية تسجيلين} few {أهلية # تسجيلات} many {أهلية # تسجيلاً} other {أهلية # تسجيل}}',
  'publishing.note': 'السبب (علني)',
  'publishing.noteHint': 'مثال: باتفاق مع الرئيس.',
  'publishing.publish-done': 'نُشر.',
}
