import type { MailWords } from './mail-words'

export const ar: MailWords = {
  greeting: 'تحية طيبة {name}،',
  'greeting.nobody': 'تحية طيبة،',
  closing: 'الأمانة',
  when: 'الموعد: {when}',
  zone: 'الأوقات بتوقيت المنطقة {zone}.',
  reason: 'السبب: {reason}',
  until: 'حتى: {until}',
  end: 'تصلك هذه الرسالة لأنك تتابع هذه الأخبار. للتوقف: {link}',
  'end.action': 'إيقاف هذه الأخبار',
  'end.done': 'لن تصلك هذه الأخبار بعد الآن.',

  'confirm.subject': 'يُرجى تأكيد تسجيلك: {title}',
  'confirm.body':
    'سجّل شخص ما، ولعله أنت، هذا العنوان في «{title}». أكّد التسجيل بالرابط أدناه؛ وهو صالح مرة واحدة ولمدة يومين. وإن لم تكن أنت فلا تفعل شيئاً: ستُحذف البيانات.',
  'confirm.action': 'تأكيد التسجيل',
  'already.subject': 'أنت مسجَّل بالفعل: {title}',
  'already.body':
    'سُجِّل هذا العنوان مرة أخرى في «{title}». يبقى تسجيلك الأول كما كان؛ وتعرضه صفحتك وتتيح لك تعديله.',
  'already.action': 'تسجيلي',
  'received.subject': 'وصلنا تسجيلك: {title}',
  'received.body': 'وصلنا تسجيلك في «{title}» وهو قيد النظر. سنكتب إليك فور البتّ فيه.',
  'received.action': 'تسجيلي',
  'confirmed.subject': 'تم تسجيلك: {title}',
  'confirmed.body':
    'تم تأكيد تسجيلك في «{title}». مرفق ملف للتقويم. وستعرض صفحتك طريقة الانضمام عندما تُعرف.',
  'confirmed.action': 'تسجيلي',
  'refused.subject': 'لم يُقبل تسجيلك: {title}',
  'refused.body': 'نأسف لأن تسجيلك في «{title}» لم يُقبل.',
  'refused.action': 'تسجيلي',
  'waiting.subject': 'أنت على قائمة الانتظار: {title}',
  'waiting.body':
    'جميع المقاعد في «{title}» مشغولة. أنت على قائمة الانتظار حسب ترتيب تأكيد العناوين، وسنكتب إليك عندما يشغر مقعد.',
  'waiting.action': 'تسجيلي',
  'offered.subject': 'يوجد مقعد لك: {title}',
  'offered.body':
    'حُجز لك مقعد في «{title}». يُرجى قبوله في الوقت المحدد؛ وبعد ذلك ينتقل إلى التالي على القائمة.',
  'offered.action': 'قبول المقعد',
  'lapsed.subject': 'انتقل المقعد إلى التالي: {title}',
  'lapsed.body':
    'لم يُقبل المقعد المحجوز لك في «{title}» في الوقت المحدد، وانتقل إلى التالي على القائمة.',
  'lapsed.action': 'تسجيلي',
  'withdrawn.subject': 'سُحب تسجيلك: {title}',
  'withdrawn.body': 'بناءً على طلبك سُحب تسجيلك في «{title}».',
  'reminder.subject':
    '{hours, plural, zero {بعد # ساعة} one {بعد ساعة واحدة} two {بعد ساعتين} few {بعد # ساعات} many {بعد # ساعة} other {بعد # ساعة}}: {title}',
  'reminder.body': 'سيبدأ «{title}» قريباً. تعرض صفحتك طريقة الانضمام.',
  'reminder.action': 'الانضمام',
  'changed.subject': 'ما الذي تغيّر: {title}',
  'changed.body': 'هناك أخبار عن «{title}»:',
  'changed.action': 'صفحة الاجتماع',
  'postponed.subject': 'تأجيل: {title}',
  'postponed.body': 'تأجّل «{title}». يبقى تسجيلك قائماً إلى أن يُعرف الموعد الجديد.',
  'postponed.action': 'صفحة الاجتماع',
  'cancelled.subject': 'إلغاء: {title}',
  'cancelled.body': 'أُلغي «{title}». ليس عليك فعل شيء.',
  'cancelled.action': 'صفحة الاجتماع',
  'delegation.subject': 'أنت جهة الاتصال المعيَّنة: {title}',
  'delegation.body':
    'عُيّنت جهةَ اتصال في «{title}». تعرض صفحتك أعضاء وفدك وتتيح لك الموافقة عليهم وتسجيلهم.',
  'delegation.action': 'وفدي',
  'follow.subject': 'يُرجى تأكيد رغبتك في هذه الأخبار',
  'follow.body':
    'طلب شخص ما، ولعله أنت، إرسال أخبار اجتماعاتنا إلى هذا العنوان. أكّد ذلك بالرابط أدناه؛ وهو صالح مرة واحدة ولمدة يومين. وإن لم تكن أنت فلا تفعل شيئاً.',
  'follow.action': 'تأكيد',
}
