import type { reviewing as english } from './en'

export const reviewing = {
  'publish.reason': 'السبب (علني)',
  'publish.reasonHint': 'يظهر ضمن «التحديثات» وفي الإشعار.',
  'publish.resolve':
    '{count, plural, zero {لا توجد مسائل مفتوحة.} one {عالج مسألة مفتوحة واحدة لتتمكن من النشر.} two {عالج مسألتين مفتوحتين لتتمكن من النشر.} few {عالج # مسائل مفتوحة لتتمكن من النشر.} many {عالج # مسألة مفتوحة لتتمكن من النشر.} other {عالج # مسألة مفتوحة لتتمكن من النشر.}}',
  'issue.no-meeting': 'لم يُعثر على أي اجتماع في هذه الرسالة المعممة',
  'issue.letter-unnamed': 'تحتاج الرسالة المعممة إلى سلسلة ورقم وتاريخ',
  'issue.letter-published': 'هذه الرسالة المعممة منشورة من قبل',
  'issue.same-meeting': '«{title}» موجود من قبل. هل تريد تعديل ذلك الاجتماع أم إنشاء اجتماع جديد؟',
  'issue.slug-taken': 'العنوان «{slug}» يخص اجتماعًا آخر',
  'issue.newer-release':
    'الإصدار {latest} من الاجتماع هو المنشور الآن؛ وقد انطلقت هذه المسودة من الإصدار {release}',
  'issue.move-programme': 'هل تريد نقل البرنامج إلى {date}؟',
  'issue.move-deadlines': 'هل تريد نقل المواعيد النهائية مع الاجتماع؟',
  'issue.drift': 'يختلف الاجتماع عما جاء في رسالته المعممة. اذكر السبب.',
  'issue.file-not-approved': 'لم تُعتمد «{title}» بعد',
  'issue.speaker-unknown': 'تذكر «{session}» متحدثًا ليس في قائمة المتحدثين',
  'answer.accept': 'قبول',
  'answer.convenes-none': 'لا تدعو هذه الرسالة المعممة إلى أي اجتماع',
  'answer.change': 'تعديل الاجتماع القائم',
  'answer.create': 'إنشاء اجتماع جديد',
  'answer.move': 'النقل مع الاجتماع',
  'answer.hide': 'إخفاء البرنامج إلى أن يُراجَع',
  'answer.one-by-one': 'نقل الجلسات واحدة تلو الأخرى',
  'answer.keep': 'الإبقاء كما هي',
  'issue.uncertain-facts':
    '{count, plural, zero {لا توجد معلومات للتحقق منها في الرسالة المعممة} one {تحقق من معلومة واحدة في الرسالة المعممة} two {تحقق من معلومتين في الرسالة المعممة} few {تحقق من # معلومات في الرسالة المعممة} many {تحقق من # معلومة في الرسالة المعممة} other {تحقق من # معلومة في الرسالة المعممة}}',
  'issue.uncertain-facts-of-meeting':
    '{count, plural, zero {لا توجد معلومات للتحقق منها عن «{title}»} one {تحقق من معلومة واحدة عن «{title}»} two {تحقق من معلومتين عن «{title}»} few {تحقق من # معلومات عن «{title}»} many {تحقق من # معلومة عن «{title}»} other {تحقق من # معلومة عن «{title}»}}',
  'answer.checked': 'تم التحقق',
  'uncertain.title': 'معلومات ينبغي التحقق منها',
  'uncertain.why':
    'قد تكون هذه المعلومات قُرئت على نحو غير صحيح. قارن كلاً منها بالرسالة. صحّح الخاطئ منها، ثم أكّد الباقي.',
  'uncertain.show': 'إظهار في الرسالة',
  'uncertain.showFact': 'إظهار في الرسالة: {fact}',
  'uncertain.words': 'نص الرسالة',
  'uncertain.confirm': 'تحققتُ من هذه المعلومات',
  'uncertain.otherPart': 'جزء آخر من الرسالة المعممة',
} satisfies Record<keyof typeof english, string>
