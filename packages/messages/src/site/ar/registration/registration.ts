import type { Translation } from '../../../translation'
import type { registration as English } from '../../en/registration/registration'

export const registration: Translation<typeof English> = {
  'registration.title': 'تسجيلي',
  'registration.already': 'هل سجّلتم بالفعل؟',
  'registration.open-own': 'فتح تسجيلي',
  'registration.join-now': 'الانضمام الآن',
  'registration.join-text':
    'أدخلوا عنوان البريد الإلكتروني الذي سجلتم به. وسنرسل إليكم رابط الانضمام.',
  'registration.confirm-title': 'تأكيد تسجيلكم',
  'registration.confirm-text':
    'أُرسل هذا التسجيل بعنوان بريدكم الإلكتروني. تحققوا من البيانات ثم أكّدوا.',
  'registration.confirm': 'تأكيد',
  'registration.not-me': 'لست أنا من أرسله',
  'registration.not-me-text': 'يؤدي الخيار «لست أنا من أرسله» إلى حذف هذا التسجيل. ولا يُؤكَّد شيء.',
  'registration.discarded': 'حُذف التسجيل',
  'registration.discarded-text': 'لم يُؤكَّد شيء. يمكنكم إغلاق هذه الصفحة.',
  'registration.link-bad': 'لم يعد هذا الرابط صالحاً: إما أنه استُخدم أو انتهت مدته.',
  'registration.link-none': 'لفتح تسجيلكم، استخدموا الرابط الوارد في رسالتكم الإلكترونية.',
  'registration.resend': 'إعادة إرسال الرابط',
  'registration.resend-send': 'إعادة إرسال الرابط',
  'registration.resend-sent':
    'إذا كان هذا العنوان مسجَّلاً في الاجتماع، فقد أرسلنا الرابط. يُرجى مراجعة بريدكم الإلكتروني.',
  'registration.state': 'الحالة',
  'registration.state-unconfirmed': 'بانتظار التأكيد',
  'registration.state-in-review': 'قيد النظر',
  'registration.state-waiting': 'في قائمة الانتظار',
  'registration.state-offered': 'مقعد محجوز لكم',
  'registration.state-confirmed': 'أنتم مسجَّلون',
  'registration.state-refused': 'مرفوض',
  'registration.state-lapsed': 'انتهت مدة حجز مقعدكم',
  'registration.state-withdrawn': 'ملغى',
  'registration.state-erased': 'محذوف',
  'registration.next-unconfirmed':
    'لتأكيد عنوان بريدكم الإلكتروني، افتحوا الرابط الوارد في رسالتنا الأولى.',
  'registration.next-in-review': 'لا يلزم أي إجراء. وسنرسل إليكم القرار بالبريد الإلكتروني.',
  'registration.next-waiting': 'سنرسل إليكم رسالة إلكترونية عندما يتوفر مقعد.',
  'registration.next-offered':
    'يُرجى قبوله في موعد أقصاه {date}، الساعة {time}. وبعد ذلك ينتقل إلى الشخص التالي في قائمة الانتظار.',
  'registration.next-confirmed': 'لا يلزم أي إجراء آخر قبل الاجتماع.',
  'registration.next-refused': 'إذا كانت لديكم أسئلة، فيُرجى الكتابة إلى الأمانة.',
  'registration.next-lapsed': 'يمكنكم التسجيل من جديد ما دام باب التسجيل مفتوحاً.',
  'registration.next-withdrawn': 'يمكنكم التسجيل من جديد ما دام باب التسجيل مفتوحاً.',
  'registration.next-erased': 'حذفنا تسجيلكم وبياناتكم الشخصية.',
  'registration.ahead':
    '{count, plural, =0 {أنتم أول من في قائمة الانتظار.} zero {أنتم أول من في قائمة الانتظار.} one {يسبقكم شخص واحد.} two {يسبقكم شخصان.} few {يسبقكم # أشخاص.} many {يسبقكم # شخصاً.} other {يسبقكم # شخص.}}',
  'registration.accept': 'قبول المقعد',
  'registration.reason': 'السبب',
  'registration.joining': 'الانضمام إلى الاجتماع',
  'registration.joining-from': 'سيظهر رابط الانضمام هنا في {date}، الساعة {time}.',
  'registration.join': 'الانضمام الآن',
  'registration.passcode': 'رمز الدخول',
  'registration.sent': 'إجاباتي',
  'registration.change': 'تغيير إجاباتي',
  'registration.save': 'حفظ التغييرات',
  'registration.warning-title': 'إذا حفظتم هذا التغيير، تفقدون مقعدكم',
  'registration.warning-in-review':
    'إذا حفظتم التغيير، فستتنازلون عن مقعدكم ويُعاد النظر في تسجيلكم.',
  'registration.warning-waiting':
    'إذا حفظتم التغيير، فستتنازلون عن مقعدكم وتنضمون إلى قائمة الانتظار.',
  'registration.save-anyway': 'الحفظ رغم ذلك',
  'registration.keep': 'إبقاء تسجيلي كما هو',
  'registration.conflict':
    'تغيّر تسجيلكم في هذه الأثناء. تحققوا من الإجابات أدناه، ثم أجروا التغيير من جديد.',
  'registration.cancel': 'إلغاء تسجيلي',
  'registration.cancel-text': 'ينتقل مقعدكم إلى الشخص التالي في قائمة الانتظار.',
  'registration.cancel-send': 'إلغاء تسجيلي',
  'registration.data': 'تنزيل بياناتي',
  'registration.erase': 'حذف بياناتي',
  'registration.erase-text':
    'يؤدي ذلك إلى حذف تسجيلكم وجميع بياناتكم الشخصية. ولا يمكن التراجع عنه.',
  'registration.erase-sure': 'نعم، أريد حذف جميع بياناتي',
  'registration.erase-send': 'حذف بياناتي',
  'registration.erase-unsure':
    'لم يُحذف شيء. ضعوا علامة في المربع للتأكيد، ثم اختاروا «حذف بياناتي».',
  'registration.erased': 'حُذفت بياناتكم',
  'registration.check-in': 'تسجيل الوصول',
  'registration.check-in-text':
    'أبرزوا هذا الرمز عند المدخل. وهو وارد أيضاً في رسالتكم الإلكترونية.',
  'registration.check-in-code': 'الرمز',
  'registration.certificates': 'الشهادات ورسائل دعم طلبات التأشيرة',
  'registration.certificate': 'شهادة المشاركة (PDF)',
  'registration.or-resend': 'أو إعادة إرسال رابطي',
  'registration.by-phone': 'بالهاتف',
  'registration.documents': 'وثائق للمشاركين المسجلين',
  'registration.known': 'أنتم مسجَّلون. ويتذكر هذا الجهاز تسجيلكم.',
  'registration.how-to-join': 'طريقة الانضمام',
  'registration.device': 'هذا الجهاز',
  'registration.remember-text':
    'إذا وافقتم، يحفظ ملف تعريف الارتباط رابطكم الشخصي على هذا الجهاز حتى 30 يوماً بعد الاجتماع، لكي تتمكنوا من الانضمام دون الرسالة الإلكترونية. ولا تفعلوا ذلك على جهاز مشترك.',
  'registration.remember': 'تذكُّر التسجيل على هذا الجهاز',
  'registration.remembered': 'يتذكر هذا الجهاز تسجيلكم حتى 30 يوماً بعد الاجتماع.',
  'registration.forget': 'نسيان التسجيل على هذا الجهاز',
  'registration.forgotten': 'لم يعد هذا الجهاز يتذكر تسجيلاتكم.',
  'registration.in-room': 'الجلسات في هذه القاعة',
  'registration.no-certificate':
    'ليست لديكم شهادة لهذا الاجتماع لأن حضوركم لم يُسجَّل. وتُمنح الشهادة لمن وافقوا على تسجيل حضورهم وسجّلوا وصولهم عند المدخل أو انضموا برابطهم الشخصي. وإذا كنتم قد حضرتم، فاكتبوا إلى الأمانة.',
  'registration.travel': 'قبل السفر',
  'registration.mine': 'تسجيلاتي',
  'registration.mine-lead':
    'لا تظهر هذه الصفحة إلا على هذا الجهاز، وهو يحتفظ بروابطكم الشخصية لا بإجاباتكم.',
  'registration.mine-none':
    'لا يتذكر هذا الجهاز أي تسجيل. افتحوا الرابط الوارد في رسالتكم الإلكترونية، ثم اختاروا «تذكُّر التسجيل على هذا الجهاز».',
  'registration.mine-today': 'اليوم',
  'registration.mine-missing':
    'هل ينقص أحد التسجيلات؟ افتحوا على هذا الجهاز الرابط الوارد في رسالتكم الإلكترونية، أو اطلبوه مجدداً.',
  'registration.next-step': 'الخطوة التالية',
  'registration.certificate-ready': 'شهادة مشاركتكم جاهزة.',
  'registration.certificate-open': 'الحصول على شهادتي',
  'registration.forget-everything': 'نسيان كل شيء على هذا الجهاز',
  'registration.forget-everything-text':
    'لا تستخدموا هذه الصفحة إلا على جهازكم، إذ يمكن لكل من يستخدم هذا المتصفح فتح تسجيلاتكم. وإذا اخترتم نسيان كل شيء، تبقى تسجيلاتكم سارية وتظل الروابط الواردة في رسائلكم الإلكترونية صالحة.',
  'registration.forgotten-everything': 'نسي هذا الجهاز تسجيلاتكم وإجاباتكم.',
}
