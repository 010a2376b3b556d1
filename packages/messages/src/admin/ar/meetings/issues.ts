import type { Translation } from '../../../translation'
import type { issues as English } from '../../en/meetings/issues'

export const issues: Translation<typeof English> = {
  'issues.no-meeting': 'لم يُعثر على أي اجتماع في هذه الرسالة المعممة',
  'issues.letter-unnamed': 'تحتاج الرسالة المعممة إلى سلسلة ورقم وتاريخ',
  'issues.letter-published': 'هذه الرسالة المعممة منشورة من قبل',
  'issues.same-meeting': '«{title}» موجود من قبل. هل تريد تعديل ذلك الاجتماع أم إنشاء اجتماع جديد؟',
  'issues.slug-taken': 'العنوان «{slug}» يخص اجتماعًا آخر',
  'issues.newer-release':
    'الإصدار {latest} من الاجتماع هو المنشور الآن؛ وقد انطلقت هذه المسودة من الإصدار {release}',
  'issues.move-programme': 'هل تريد نقل البرنامج إلى {date}؟',
  'issues.move-deadlines': 'هل تريد نقل المواعيد النهائية مع الاجتماع؟',
  'issues.drift': 'يختلف الاجتماع عما جاء في رسالته المعممة. اذكر السبب.',
  'issues.file-not-approved': 'لم تُعتمد «{title}» بعد',
  'issues.speaker-unknown': 'تذكر «{session}» متحدثًا ليس في قائمة المتحدثين',
  'issues.answer-accept': 'قبول',
  'issues.answer-convenes-none': 'لا تدعو هذه الرسالة المعممة إلى أي اجتماع',
  'issues.answer-change': 'تعديل الاجتماع القائم',
  'issues.answer-create': 'إنشاء اجتماع جديد',
  'issues.answer-move': 'النقل مع الاجتماع',
  'issues.answer-hide': 'إخفاء البرنامج إلى أن يُراجَع',
  'issues.answer-one-by-one': 'نقل الجلسات واحدة تلو الأخرى',
  'issues.answer-keep': 'الإبقاء كما هي',
  'issues.uncertain-facts':
    '{count, plural, zero {لا توجد معلومات للتحقق منها في الرسالة المعممة} one {تحقق من معلومة واحدة في الرسالة المعممة} two {تحقق من معلومتين في الرسالة المعممة} few {تحقق من # معلومات في الرسالة المعممة} many {تحقق من # معلومة في الرسالة المعممة} other {تحقق من # معلومة في الرسالة المعممة}}',
  'issues.uncertain-facts-of-meeting':
    '{count, plural, zero {لا توجد معلومات للتحقق منها عن «{title}»} one {تحقق من معلومة واحدة عن «{title}»} two {تحقق من معلومتين عن «{title}»} few {تحقق من # معلومات عن «{title}»} many {تحقق من # معلومة عن «{title}»} other {تحقق من # معلومة عن «{title}»}}',
  'issues.answer-checked': 'تم التحقق',
  'issues.drift-title': 'الاختلافات عن الرسالة',
  'issues.drift-none': 'لا مسودة مفتوحة تختلف عن رسالتها دون تفسير.',
  'issues.drift-lead': 'ما تقوله مسودة بخلاف رسالتها دون ملاحظة تبين السبب.',
  'issues.drift-of':
    '{count, plural, zero {لا اختلاف عن الرسالة} one {اختلاف واحد عن الرسالة} two {اختلافان عن الرسالة} few {# اختلافات عن الرسالة} many {# اختلافاً عن الرسالة} other {# اختلاف عن الرسالة}}',
  'issues.drift-accepted': 'اختلافات عليها ملاحظة',
  'issues.answer-yes': 'نعم',
  'issues.answer-no': 'لا',
}
