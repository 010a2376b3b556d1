import type { Translation } from '../../../translation'
import type { signIn as English } from '../../en/administration/sign-in'

export const signIn: Translation<typeof English> = {
  'sign-in.title': 'تسجيل الدخول',
  'sign-in.provider': 'تسجيل الدخول عبر {name}',
  'sign-in.providerRefused':
    'لم يعثر {name} على حساب لك هنا. يجب أن يكون عنوان بريدك الإلكتروني مؤكداً لدى هذه الخدمة، وأن يكون أحد مالكي لوحة الإدارة قد دعاه.',
  'sign-in.refused': 'البريد الإلكتروني أو كلمة المرور غير صحيحة.',
  'sign-in.code': 'رمز التحقق',
  'sign-in.codeHint': 'ستة أرقام من تطبيق المصادقة، أو رمز استعادة',
  'sign-in.codeMissing': 'أدخل رمز التحقق.',
  'sign-in.codeRefused': 'الرمز غير صحيح. انتظر الرمز التالي أو استخدم رمز استعادة.',
  'sign-in.firstOwner-title': 'إنشاء الحساب الأول',
  'sign-in.firstOwner-lead': 'المستخدم الأول هو المالك، ويمكنه القيام بكل شيء ودعوة الآخرين.',
  'sign-in.firstOwner-passwordHint':
    '{min, plural, zero {# حرف} one {حرف واحد} two {حرفان} few {# أحرف} many {# حرفاً} other {# حرف}} على الأقل. ومن السهل تذكر عدة كلمات.',
  'sign-in.firstOwner-expired':
    'انتهت مدة هذا الرابط أو سبق استخدامه. إذا كان لديك حساب، فسجّل الدخول. وإلا فأعد تشغيل الخادوم للحصول على رابط جديد.',
  'sign-in.firstOwner-toSignIn': 'الانتقال إلى تسجيل الدخول',
  'sign-in.forgotten': 'هل نسيت كلمة المرور؟',
  'sign-in.forgotten-title': 'إعادة تعيين كلمة المرور',
  'sign-in.forgotten-lead':
    'أدخل عنوان البريد الإلكتروني لحسابك. وسنرسل إليك رابطاً صالحاً لمدة ساعة واحدة ولمرة واحدة.',
  'sign-in.forgotten-send': 'إرسال الرابط',
  'sign-in.forgotten-sent':
    'راجع بريدك الإلكتروني. إذا كان لهذا العنوان حساب، فسيصلك رابط. وإذا لم تجده، فراجع مجلد البريد غير المرغوب فيه أو اسأل أحد مالكي لوحة الإدارة.',
  'sign-in.reset-title': 'اختيار كلمة مرور جديدة',
  'sign-in.reset-lead': 'ستنتهي جميع جلسات الدخول. سجّل الدخول بعد ذلك بكلمة المرور الجديدة.',
  'sign-in.reset-save': 'حفظ كلمة المرور',
  'sign-in.reset-done': 'تم تغيير كلمة المرور. سجّل الدخول بكلمة المرور الجديدة.',
  'sign-in.reset-expired': 'انتهت مدة هذا الرابط أو سبق استخدامه.',
  'sign-in.invitation-title': 'قبول الدعوة',
  'sign-in.invitation-lead': 'اختر اسماً وكلمة مرور. وقد حُدّد عنوان بريدك الإلكتروني ودورك مسبقاً.',
  'sign-in.invitation-expired':
    'انتهت مدة هذا الرابط أو سُحب أو سبق استخدامه. اطلب رابطاً جديداً من أحد مالكي لوحة الإدارة.',
}
