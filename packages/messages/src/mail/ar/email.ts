import type { Translation } from '../../translation'
import type { email as English } from '../en/email'

export const email: Translation<typeof English> = {
  'email.invitation.subject': 'دعوة للمشاركة: {title}',
  'email.invitation.body':
    'تدعوك الأمانة إلى المشاركة في «{title}». يمكنك التسجيل بالرابط أدناه، وهو مخصص لك ولهذا العنوان وحده، فيُرجى عدم إعادة إرساله. وإن تعذّر عليك الحضور فليس عليك فعل شيء.',
  'email.invitation.action': 'التسجيل',
  'email.visa-approved.subject': 'رسالة التأشيرة جاهزة: {title}',
  'email.visa-approved.body':
    'تمت الموافقة على رسالة دعم طلب تأشيرتك لحضور «{title}». يمكنك تنزيلها من صفحتك.',
  'email.visa-approved.action': 'تسجيلي',
  'email.visa-refused.subject': 'لا رسالة للتأشيرة: {title}',
  'email.visa-refused.body': 'يتعذر إصدار رسالة لدعم طلب تأشيرتك لحضور «{title}».',
  'email.visa-refused.action': 'تسجيلي',
  'email.speaker-invited.subject': 'أنت متحدث في: {title}',
  'email.speaker-invited.body':
    'ورد اسمك متحدثاً في «{title}». تُظهر لك صفحتك جلساتك، ويمكنك فيها أن تبين هل تشارك وأن ترسل سيرتك وصورة وشرائح العرض. هذا الرابط لك وحدك، فنرجو ألا ترسله إلى غيرك.',
  'email.speaker-invited.action': 'صفحتي متحدثاً',
  'email.speaker-returned.subject': 'يرجى إعادة النظر: {title}',
  'email.speaker-returned.body':
    'أعادت إليك الأمانة شيئاً أرسلته بشأن «{title}». تبين صفحتك ما هو ويمكنك أن ترسله من جديد.',
  'email.speaker-returned.action': 'صفحتي متحدثاً',
  'email.document-returned.subject': 'أُعيدت: {document}',
  'email.document-returned.body':
    'لم تتم الموافقة على الوثيقة «{document}» التي قدمتها بشأن «{title}». السبب: {reason}',
  'email.document-returned.action': 'فتح الاجتماع',
  'email.confirm.subject': 'يُرجى تأكيد تسجيلك: {title}',
  'email.confirm.body':
    'سجّل شخص ما، ولعله أنت، هذا العنوان في «{title}». أكّد التسجيل بالرابط أدناه؛ وهو صالح مرة واحدة ولمدة يومين. وإن لم تكن أنت فلا تفعل شيئاً: ستُحذف البيانات.',
  'email.confirm.sent': 'أُرسلت الاستمارة: {at}',
  'email.confirm.action': 'تأكيد التسجيل',
  'email.already.subject': 'أنت مسجَّل بالفعل: {title}',
  'email.already.body':
    'سُجِّل هذا العنوان مرة أخرى في «{title}». يبقى تسجيلك الأول كما كان؛ وتعرضه صفحتك وتتيح لك تعديله.',
  'email.already.action': 'تسجيلي',
  'email.received.subject': 'وصلنا تسجيلك: {title}',
  'email.received.body': 'وصلنا تسجيلك في «{title}» وهو قيد النظر. سنكتب إليك فور البتّ فيه.',
  'email.received.action': 'تسجيلي',
  'email.confirmed.subject': 'تم تسجيلك: {title}',
  'email.confirmed.body':
    'تم تأكيد تسجيلك في «{title}». مرفق ملف للتقويم. وستعرض صفحتك طريقة الانضمام عندما تُعرف.',
  'email.confirmed.action': 'تسجيلي',
  'email.refused.subject': 'لم يُقبل تسجيلك: {title}',
  'email.refused.body': 'نأسف لأن تسجيلك في «{title}» لم يُقبل.',
  'email.refused.action': 'تسجيلي',
  'email.waiting.subject': 'أنت على قائمة الانتظار: {title}',
  'email.waiting.body':
    'جميع المقاعد في «{title}» مشغولة. أنت على قائمة الانتظار حسب ترتيب تأكيد العناوين، وسنكتب إليك عندما يشغر مقعد.',
  'email.waiting.action': 'تسجيلي',
  'email.offered.subject': 'يوجد مقعد لك: {title}',
  'email.offered.body':
    'حُجز لك مقعد في «{title}». يُرجى قبوله في الوقت المحدد؛ وبعد ذلك ينتقل إلى التالي على القائمة.',
  'email.offered.action': 'قبول المقعد',
  'email.lapsed.subject': 'انتقل المقعد إلى التالي: {title}',
  'email.lapsed.body':
    'لم يُقبل المقعد المحجوز لك في «{title}» في الوقت المحدد، وانتقل إلى التالي على القائمة.',
  'email.lapsed.action': 'تسجيلي',
  'email.withdrawn.subject': 'سُحب تسجيلك: {title}',
  'email.withdrawn.body': 'بناءً على طلبك سُحب تسجيلك في «{title}».',
  'email.reminder.subject':
    '{hours, plural, zero {بعد # ساعة} one {بعد ساعة واحدة} two {بعد ساعتين} few {بعد # ساعات} many {بعد # ساعة} other {بعد # ساعة}}: {title}',
  'email.reminder.days':
    '{days, plural, zero {بعد # يوم} one {بعد يوم واحد} two {بعد يومين} few {بعد # أيام} many {بعد # يوماً} other {بعد # يوم}}: {title}',
  'email.reminder.body': 'سيبدأ «{title}» قريباً. تعرض صفحتك طريقة الانضمام.',
  'email.reminder.action': 'الانضمام',
  'email.changed.subject': 'ما الذي تغيّر: {title}',
  'email.changed.body': 'هناك أخبار عن «{title}»:',
  'email.changed.action': 'صفحة الاجتماع',
  'email.postponed.subject': 'تأجيل: {title}',
  'email.postponed.body': 'تأجّل «{title}».',
  'email.postponed.action': 'صفحة الاجتماع',
  'email.cancelled.subject': 'إلغاء: {title}',
  'email.cancelled.body': 'أُلغي «{title}». ليس عليك فعل شيء.',
  'email.cancelled.action': 'صفحة الاجتماع',
  'email.delegation.subject': 'أنت جهة الاتصال المعيَّنة: {title}',
  'email.delegation.body':
    'عُيّنت جهةَ اتصال في «{title}». تعرض صفحتك أعضاء وفدك وتتيح لك الموافقة عليهم وتسجيلهم.',
  'email.delegation.action': 'وفدي',
  'email.follow.subject': 'يُرجى تأكيد رغبتك في هذه الأخبار',
  'email.follow.body':
    'طلب شخص ما، ولعله أنت، إرسال أخبار اجتماعاتنا إلى هذا العنوان. أكّد ذلك بالرابط أدناه؛ وهو صالح مرة واحدة ولمدة يومين. وإن لم تكن أنت فلا تفعل شيئاً.',
  'email.follow.action': 'تأكيد',
  'email.password.subject': 'كلمة مرور جديدة للوحة الإدارة',
  'email.password.body':
    'طلب شخص ما، ولعله أنت، كلمة مرور جديدة للوحة إدارة U4SSC. اخترها بالرابط أدناه؛ وهو صالح مرة واحدة ولمدة ساعة. وإن لم تكن أنت فلا تفعل شيئاً: تبقى كلمة المرور كما هي.',
  'email.password.action': 'اختيار كلمة مرور جديدة',
  'email.notice.subject': '{subject}',
  'email.notice.action': 'صفحة الاجتماع',
  'email.thanks.subject': 'شكراً على مشاركتك: {title}',
  'email.thanks.body': 'انتهى «{title}». نشكرك على مشاركتك.',
  'email.thanks.action': 'تسجيلي',
  'email.speakers.subject': 'إلى المتحدثين: {title}',
  'email.speakers.body':
    'أنت متحدث في «{title}». يُرجى التحقق من صحة ما يذكره البرنامج عنك، وإبلاغ الأمانة إن لم يكن صحيحاً.',
  'email.speakers.action': 'البرنامج',
  'email.focal-points.subject': 'إلى جهات الاتصال: {title}',
  'email.focal-points.body':
    'هذا وضع وفدك إلى «{title}». تتيح لك صفحتك الموافقة على الأشخاص وتسجيلهم.',
  'email.focal-points.action': 'وفدي',
}
