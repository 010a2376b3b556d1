import type { Translation } from '../../../translation'
import type { signIn as English } from '../../en/administration/sign-in'

export const signIn: Translation<typeof English> = {
  'sign-in.title': 'تسجيل الدخول',
  'sign-in.provider': 'تسجيل الدخول عبر {name}',
  'sign-in.providerRefused':
    'لم يؤدِّ {name} إلى أي حساب هنا. يجب أن يكون عنوان بريدك الإلكتروني مؤكدًا لديه وأن يكون أحد المالكين قد دعا هذا العنوان.',
  'sign-in.refused': 'عنوان البريد الإلكتروني وكلمة المرور غير متوافقين.',
  'sign-in.code': 'رمز العامل الثاني',
  'sign-in.codeHint': 'الأرقام الستة من تطبيق المصادقة، أو رمز استرداد.',
  'sign-in.codeMissing': 'اكتب رمز العامل الثاني.',
  'sign-in.codeRefused': 'هذا الرمز غير صحيح. انتظر الرمز التالي أو استخدم رمز استرداد.',
  'sign-in.firstOwner-title': 'إنشاء الحساب الأول',
  'sign-in.firstOwner-lead': 'أول شخص هنا هو المالك، ويمكنه استيراد الرسائل وتصحيحها ونشرها.',
  'sign-in.firstOwner-passwordHint':
    'الحد الأدنى لعدد المحارف: {min}. ومن السهل تذكر بضع كلمات متتالية.',
  'sign-in.firstOwner-spent':
    'سبق استخدام هذا الرابط أو لم يعد صالحاً. سجّل الدخول إن كان الحساب موجوداً؛ وإلا فأعد تشغيل الخادم ليُظهر رابطاً جديداً.',
  'sign-in.firstOwner-toSignIn': 'الانتقال إلى تسجيل الدخول',
  'sign-in.forgotten': 'هل نسيت كلمة المرور؟',
  'sign-in.forgotten-title': 'رابط لكلمة مرور جديدة',
  'sign-in.forgotten-lead':
    'اكتب البريد الإلكتروني لحسابك. يصلك الرابط بالبريد؛ وهو صالح مرة واحدة ولمدة ساعة.',
  'sign-in.forgotten-send': 'إرسال الرابط',
  'sign-in.forgotten-sent':
    'إن كان هذا عنوان حساب هنا فالرسالة في طريقها إليك. ابحث أيضاً في البريد غير المرغوب فيه. وإن لم يصلك شيء فاسأل أحد مالكي هذه اللوحة.',
  'sign-in.renewal-title': 'اختيار كلمة مرور جديدة',
  'sign-in.renewal-lead': 'سيُسجَّل خروجك عندئذ من كل مكان، وتدخل بالكلمة الجديدة.',
  'sign-in.renewal-set': 'حفظ كلمة المرور',
  'sign-in.renewal-done': 'كلمة المرور الجديدة سارية. سجّل الدخول بها.',
  'sign-in.renewal-spent': 'استُخدم هذا الرابط أو مضت عليه أكثر من ساعة.',
  'sign-in.invitation-title': 'قبول الدعوة',
  'sign-in.invitation-lead': 'بريدك الإلكتروني ودورك محددان في الدعوة. اختر اسماً وكلمة مرور.',
  'sign-in.invitation-spent':
    'استُخدم هذا الرابط أو سُحب أو انتهت صلاحيته. اطلب رابطاً آخر من أحد مالكي لوحة التحكم.',
}
