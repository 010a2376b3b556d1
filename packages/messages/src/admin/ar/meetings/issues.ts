import type { Translation } from '../../../translation'
import type { issues as English } from '../../en/meetings/issues'

export const issues: Translation<typeof English> = {
  'issues.no-meeting': 'لم يُعثر على اجتماع في هذه الرسالة المعممة',
  'issues.letter-unnamed': 'أدخل سلسلة الرسالة المعممة ورقمها وتاريخها',
  'issues.letter-published': 'هذه الرسالة المعممة منشورة بالفعل',
  'issues.same-meeting':
    'الاجتماع «\u2068{title}\u2069» موجود بالفعل. هل تريد تغييره أم إنشاء اجتماع جديد؟',
  'issues.slug-taken': 'العنوان «\u2068{slug}\u2069» يخص اجتماعاً آخر',
  'issues.newer-release':
    'الإصدار {latest} من الاجتماع منشور، لكن هذه المسودة تستند إلى الإصدار {release}',
  'issues.move-programme': 'هل تريد نقل البرنامج إلى {date}؟',
  'issues.sessions-outside': 'جلسات خارج أيام الاجتماع',
  'issues.sessions-outside-why': 'يُعقد الاجتماع في: {days}. وهذه الجلسات في أيام أخرى:',
  'issues.sessions-outside-move': 'نقل هذه الجلسات إلى أيام الاجتماع',
  'issues.sessions-outside-keep': 'إبقاء هذه الجلسات في أيامها عن قصد',
  'issues.sessions-outside-keepWhat': 'مثلاً: حدث جانبي في اليوم السابق.',
  'issues.move-deadlines': 'هل تريد نقل المواعيد النهائية مع الاجتماع؟',
  'issues.drift': 'يختلف الاجتماع عن رسالته المعممة. أدخل السبب.',
  'issues.file-not-approved':
    'لم تتم الموافقة على «\u2068{title}\u2069» بعد. وافق عليه في صفحة الوثائق. أما الملف الذي رفعته بنفسك فيجب أن يوافق عليه محرر آخر أو مالك آخر، إن وُجد.',
  'issues.speaker-unknown':
    'تتضمن الجلسة «\u2068{session}\u2069» متحدثاً غير مدرج في قائمة المتحدثين',
  'issues.answer-accept': 'قبول',
  'issues.answer-convenes-none': 'لا تدعو هذه الرسالة المعممة إلى أي اجتماع',
  'issues.answer-change': 'تغيير الاجتماع القائم',
  'issues.answer-create': 'إنشاء اجتماع جديد',
  'issues.answer-move': 'نقلها مع الاجتماع',
  'issues.answer-hide': 'إخفاء البرنامج إلى أن يُراجَع',
  'issues.answer-one-by-one': 'نقل الجلسات واحدة تلو الأخرى',
  'issues.answer-keep': 'إبقاؤها كما هي',
  'issues.uncertain-facts':
    '{count, plural, zero {لا معلومات تحتاج إلى تحقق في الرسالة المعممة} one {تحقق من معلومة واحدة في الرسالة المعممة} two {تحقق من معلومتين في الرسالة المعممة} few {تحقق من # معلومات في الرسالة المعممة} many {تحقق من # معلومة في الرسالة المعممة} other {تحقق من # معلومة في الرسالة المعممة}}',
  'issues.uncertain-facts-of-meeting':
    '{count, plural, zero {لا معلومات تحتاج إلى تحقق بشأن «\u2068{title}\u2069»} one {تحقق من معلومة واحدة بشأن «\u2068{title}\u2069»} two {تحقق من معلومتين بشأن «\u2068{title}\u2069»} few {تحقق من # معلومات بشأن «\u2068{title}\u2069»} many {تحقق من # معلومة بشأن «\u2068{title}\u2069»} other {تحقق من # معلومة بشأن «\u2068{title}\u2069»}}',
  'issues.answer-checked': 'تم التحقق',
  'issues.drift-title': 'الاختلافات عن الرسالة المعممة',
  'issues.drift-none':
    'لا توجد اختلافات غير معلَّلة. وإذا اختلفت مسودة عن رسالتها المعممة دون ذكر السبب، فستظهر هنا.',
  'issues.drift-lead': 'مسودات تختلف عن رسالتها المعممة دون ذكر السبب.',
  'issues.drift-of':
    '{count, plural, zero {لا اختلافات عن الرسالة المعممة} one {اختلاف واحد عن الرسالة المعممة} two {اختلافان عن الرسالة المعممة} few {# اختلافات عن الرسالة المعممة} many {# اختلافاً عن الرسالة المعممة} other {# اختلاف عن الرسالة المعممة}}',
  'issues.drift-accepted': 'اختلافات معلَّلة',
  'issues.answer-yes': 'نعم',
  'issues.answer-no': 'لا',
}
