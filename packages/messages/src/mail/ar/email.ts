import type { Translation } from '../../translation'
import type { email as English } from '../en/email'

export const email: Translation<typeof English> = {
  'email.invitation.subject': 'دعوة للمشاركة: \u2068{title}\u2069',
  'email.invitation.body':
    'تدعوكم الأمانة إلى المشاركة في «\u2068{title}\u2069». يُرجى التسجيل بالرابط أدناه. وهو رابط شخصي، فيُرجى عدم إعادة إرساله إلى غيركم. وإذا تعذّرت عليكم المشاركة، فلا يلزم أي إجراء.',
  'email.invitation.action': 'التسجيل',
  'email.visa-approved.subject': 'رسالة دعم طلب التأشيرة جاهزة: \u2068{title}\u2069',
  'email.visa-approved.body':
    'تمت الموافقة على رسالة دعم طلب التأشيرة الخاصة بكم لحضور «\u2068{title}\u2069». ويمكنكم تنزيلها من صفحة تسجيلكم.',
  'email.visa-approved.action': 'فتح تسجيلي',
  'email.visa-refused.subject': 'تعذّر إصدار رسالة دعم طلب التأشيرة: \u2068{title}\u2069',
  'email.visa-refused.body':
    'يتعذر علينا إصدار رسالة دعم طلب التأشيرة لحضور «\u2068{title}\u2069».',
  'email.visa-refused.action': 'فتح تسجيلي',
  'email.speaker-invited.subject': 'أنتم من المتحدثين: \u2068{title}\u2069',
  'email.speaker-invited.body':
    'ورد اسمكم ضمن المتحدثين في «\u2068{title}\u2069». ويمكنكم في صفحة المتحدث الاطلاع على جلساتكم، وتأكيد مشاركتكم، وإرسال سيرتكم الذاتية وصورتكم وشرائح العرض. وهذا الرابط شخصي، فيُرجى عدم إعادة إرساله إلى غيركم.',
  'email.speaker-invited.action': 'فتح صفحة المتحدث',
  'email.speaker-returned.subject': 'يُرجى المراجعة وإعادة الإرسال: \u2068{title}\u2069',
  'email.speaker-returned.body':
    'أعادت الأمانة مادة أرسلتموها بشأن «\u2068{title}\u2069». وتبيّن صفحة المتحدث ما هي هذه المادة، ويمكنكم إرسالها منها مجدداً.',
  'email.speaker-returned.action': 'فتح صفحة المتحدث',
  'email.document-returned.subject': 'أُعيدت الوثيقة: \u2068{document}\u2069',
  'email.document-returned.body':
    'لم تتم الموافقة على وثيقتكم «\u2068{document}\u2069» المقدمة بشأن «\u2068{title}\u2069». السبب: \u2068{reason}\u2069',
  'email.document-returned.action': 'فتح الاجتماع',
  'email.confirm.subject': 'يُرجى تأكيد تسجيلكم: \u2068{title}\u2069',
  'email.confirm.body':
    'ورد طلب تسجيل في «\u2068{title}\u2069» بعنوان البريد الإلكتروني هذا. لتأكيده، يُرجى فتح الرابط أدناه خلال يومين. والرابط صالح مرة واحدة. وإذا لم ترسلوا هذا الطلب، فيُرجى تجاهل هذه الرسالة وسنحذف البيانات.',
  'email.confirm.sent': 'تاريخ إرسال طلب التسجيل: {at}',
  'email.confirm.action': 'تأكيد تسجيلي',
  'email.already.subject': 'أنتم مسجَّلون بالفعل: \u2068{title}\u2069',
  'email.already.body':
    'تلقينا طلب تسجيل آخر في «\u2068{title}\u2069» بعنوان البريد الإلكتروني هذا. ولم يطرأ أي تغيير على تسجيلكم الأول. ويمكنكم الاطلاع عليه وتغييره في صفحة تسجيلكم.',
  'email.already.action': 'فتح تسجيلي',
  'email.link.subject': 'رابطكم: \u2068{title}\u2069',
  'email.link.body':
    'إليكم الرابط الذي طلبتموه. وهو يفتح تسجيلكم في «\u2068{title}\u2069»، ولم يطرأ على التسجيل أي تغيير. ويُرجى عدم إعادة توجيه هذه الرسالة، لأن الرابط يتيح لأي شخص فتح تسجيلكم. وإذا لم تطلبوا الرابط، فتجاهلوا هذه الرسالة.',
  'email.link.action': 'فتح تسجيلي',
  'email.received.subject': 'تلقينا طلب تسجيلكم: \u2068{title}\u2069',
  'email.received.body':
    'تلقينا طلب تسجيلكم في «\u2068{title}\u2069» وننظر فيه حالياً. وسنرسل إليكم القرار بالبريد الإلكتروني.',
  'email.received.action': 'فتح تسجيلي',
  'email.confirmed.subject': 'تم تسجيلكم: \u2068{title}\u2069',
  'email.confirmed.body':
    'تسجيلكم في «\u2068{title}\u2069» مؤكَّد. ومرفق بهذه الرسالة ملف للتقويم. وستبيّن صفحة تسجيلكم طريقة الانضمام.',
  'email.confirmed.body-on-site':
    'تسجيلكم في «\u2068{title}\u2069» مؤكَّد. ومشاركتكم حضورية، والمكان والوقت مبيَّنان أدناه. ومرفق بهذه الرسالة ملف للتقويم.',
  'email.confirmed.action': 'فتح تسجيلي',
  'email.refused.subject': 'رُفض طلب التسجيل: \u2068{title}\u2069',
  'email.refused.body': 'نأسف لعدم تمكننا من قبول تسجيلكم في «\u2068{title}\u2069».',
  'email.refused.action': 'فتح تسجيلي',
  'email.waiting.subject': 'أنتم في قائمة الانتظار: \u2068{title}\u2069',
  'email.waiting.body':
    'جميع المقاعد في «\u2068{title}\u2069» مشغولة، وقد أُدرج اسمكم في قائمة الانتظار. والترتيب هو ترتيب تأكيد عناوين البريد الإلكتروني. وسنرسل إليكم رسالة إلكترونية عندما يتوفر مقعد.',
  'email.waiting.action': 'فتح تسجيلي',
  'email.offered.subject': 'يتوفر مقعد لكم: \u2068{title}\u2069',
  'email.offered.body':
    'حجزنا لكم مقعداً في «\u2068{title}\u2069». يُرجى قبوله قبل الموعد النهائي المبيّن أدناه. وبعد ذلك ينتقل إلى الشخص التالي في قائمة الانتظار.',
  'email.offered.action': 'قبول المقعد',
  'email.lapsed.subject': 'انتهت مدة حجز مقعدكم: \u2068{title}\u2069',
  'email.lapsed.body':
    'لم يُقبل المقعد المحجوز لكم في «\u2068{title}\u2069» في الموعد المحدد. وقد انتقل إلى الشخص التالي في قائمة الانتظار.',
  'email.lapsed.action': 'فتح تسجيلي',
  'email.withdrawn.subject': 'أُلغي التسجيل: \u2068{title}\u2069',
  'email.withdrawn.body': 'بناءً على طلبكم، ألغينا تسجيلكم في «\u2068{title}\u2069».',
  'email.reminder.subject':
    '{hours, plural, zero {بعد # ساعة} one {بعد ساعة واحدة} two {بعد ساعتين} few {بعد # ساعات} many {بعد # ساعة} other {بعد # ساعة}}: \u2068{title}\u2069',
  'email.reminder.days':
    '{days, plural, zero {بعد # يوم} one {بعد يوم واحد} two {بعد يومين} few {بعد # أيام} many {بعد # يوماً} other {بعد # يوم}}: \u2068{title}\u2069',
  'email.reminder.body': 'سيبدأ «\u2068{title}\u2069» قريباً. وتبيّن صفحة تسجيلكم طريقة الانضمام.',
  'email.reminder.body-on-site':
    'سيبدأ «\u2068{title}\u2069» قريباً. ومشاركتكم حضورية، والمكان والوقت مبيَّنان أدناه.',
  'email.reminder.action': 'الانضمام الآن',
  'email.changed.subject': 'مستجدات: \u2068{title}\u2069',
  'email.changed.headline': '{headline}: \u2068{title}\u2069',
  'email.changed.body': 'طرأت تغييرات على «\u2068{title}\u2069»:',
  'email.changed.action': 'فتح صفحة الاجتماع',
  'email.postponed.subject': 'تأجيل: \u2068{title}\u2069',
  'email.postponed.body': 'تم تأجيل «\u2068{title}\u2069».',
  'email.postponed.action': 'فتح صفحة الاجتماع',
  'email.cancelled.subject': 'إلغاء: \u2068{title}\u2069',
  'email.cancelled.body': 'تم إلغاء «\u2068{title}\u2069». ولا يلزم أي إجراء.',
  'email.cancelled.action': 'فتح صفحة الاجتماع',
  'email.delegation.subject': 'تعيينكم مسؤول الاتصال المعيَّن: \u2068{title}\u2069',
  'email.delegation.body':
    'أنتم الآن مسؤول الاتصال المعيَّن لوفدكم إلى «\u2068{title}\u2069». وتعرض صفحة الوفد أعضاء وفدكم، ويمكنكم فيها الموافقة على الأشخاص وتسجيلهم.',
  'email.delegation.action': 'فتح صفحة وفدي',
  'email.follow.subject': 'يُرجى تأكيد اشتراككم',
  'email.follow.body':
    'ورد طلب اشتراك في مستجدات اجتماعاتنا بعنوان البريد الإلكتروني هذا. لتأكيده، يُرجى فتح الرابط أدناه خلال يومين. والرابط صالح مرة واحدة. وإذا لم ترسلوا هذا الطلب، فيُرجى تجاهل هذه الرسالة.',
  'email.follow.body-meeting':
    'ورد طلب اشتراك في مستجدات «\u2068{title}\u2069» بعنوان البريد الإلكتروني هذا. لتأكيده، يُرجى فتح الرابط أدناه خلال يومين. والرابط صالح مرة واحدة. وإذا لم ترسلوا هذا الطلب، فيُرجى تجاهل هذه الرسالة.',
  'email.follow.action': 'تأكيد اشتراكي',
  'email.password.subject': 'إعادة تعيين كلمة المرور للوحة الإدارة',
  'email.password.body':
    'ورد طلب لإعادة تعيين كلمة المرور للوحة إدارة U4SSC. لتعيين كلمة مرور جديدة، يُرجى فتح الرابط أدناه خلال ساعة. والرابط صالح مرة واحدة. وإذا لم ترسلوا هذا الطلب، فيُرجى تجاهل هذه الرسالة: لم تتغير كلمة المرور.',
  'email.password.action': 'تعيين كلمة مرور جديدة',
  'email.notice.subject': '{subject}',
  'email.notice.action': 'فتح صفحة الاجتماع',
  'email.thanks.subject': 'شكراً لمشاركتكم: \u2068{title}\u2069',
  'email.thanks.body': 'انتهى «\u2068{title}\u2069». ونشكركم على مشاركتكم.',
  'email.thanks.action': 'فتح تسجيلي',
  'email.speakers.subject': 'إلى المتحدثين: \u2068{title}\u2069',
  'email.speakers.body':
    'أنتم من المتحدثين في «\u2068{title}\u2069». يُرجى التحقق مما يرد عنكم في البرنامج، والكتابة إلى الأمانة إذا وجدتم أي خطأ.',
  'email.speakers.action': 'فتح البرنامج',
  'email.focal-points.subject': 'إلى مسؤولي الاتصال المعيَّنين: \u2068{title}\u2069',
  'email.focal-points.body':
    'هذا هو الوضع الحالي لوفدكم إلى «\u2068{title}\u2069». ويمكنكم الموافقة على الأشخاص وتسجيلهم في صفحة الوفد.',
  'email.focal-points.action': 'فتح صفحة وفدي',
}
