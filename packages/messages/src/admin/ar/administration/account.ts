import type { Translation } from '../../../translation'
import type { account as English } from '../../en/administration/account'

export const account: Translation<typeof English> = {
  'account.sessions-title': 'أين سجلت الدخول',
  'account.sessions-this': 'هذه الجلسة',
  'account.sessions-end': 'تسجيل الخروج هناك',
  'account.sessions-unknown': 'برنامج غير معروف',
  'account.sessions-since': 'منذ {since}، حتى {until} على الأكثر',
  'account.password-title': 'كلمة المرور',
  'account.password-current': 'كلمة المرور الحالية',
  'account.password-next': 'كلمة المرور الجديدة',
  'account.password-change': 'تغيير كلمة المرور',
  'account.password-changed': 'تم التغيير. وسُجل خروجك من كل مكان آخر.',
  'account.secondFactor-title': 'العامل الثاني',
  'account.secondFactor-off':
    'لا يطلب تسجيل الدخول إلا كلمة المرور. ومع عامل ثانٍ يُطلب أيضاً رمز يعرضه تطبيق المصادقة على هاتفك أو على جهاز آخر.',
  'account.secondFactor-on':
    '{left, plural, =0 {مُفعَّل. لم يبق أي رمز استرداد: أنشئ رموزاً جديدة.} zero {مُفعَّل. لم يبق أي رمز استرداد.} one {مُفعَّل. بقي رمز استرداد واحد.} two {مُفعَّل. بقي رمزا استرداد.} few {مُفعَّل. بقيت # رموز استرداد.} many {مُفعَّل. بقي # رمز استرداد.} other {مُفعَّل. بقي # رمز استرداد.}}',
  'account.secondFactor-yes': 'مُفعَّل',
  'account.secondFactor-no': 'غير مُفعَّل',
  'account.secondFactor-begin': 'إعداد عامل ثانٍ',
  'account.secondFactor-scan': 'امسح هذه الصورة بتطبيق المصادقة، أو اكتب فيه المفتاح السري.',
  'account.secondFactor-picture': 'رمز الاستجابة السريعة للمفتاح السري',
  'account.secondFactor-secret': 'المفتاح السري:',
  'account.secondFactor-recovery': 'رموز الاسترداد',
  'account.secondFactor-recoveryHint':
    'يتيح كل منها تسجيل الدخول مرة واحدة عند فقدان الجهاز. احتفظ بها في مكان آخر: فهي لا تُعرض إلا هذه المرة.',
  'account.secondFactor-code': 'الرمز',
  'account.secondFactor-codeHint': 'ستة أرقام كما يعرضها تطبيق المصادقة الآن.',
  'account.secondFactor-codeWrong': 'هذا ليس الرمز الحالي. اكتب الأرقام الستة المعروضة الآن.',
  'account.secondFactor-confirm': 'تفعيل',
  'account.secondFactor-renew': 'إنشاء رموز استرداد جديدة',
  'account.secondFactor-end': 'إلغاء التفعيل',
  'account.secondFactor-removing':
    'إذا فُقد جهاز {name}، فأزل العامل الثاني: تكفي كلمة المرور عندئذ، وتنتهي جميع الجلسات.',
  'account.secondFactor-remove': 'إزالة العامل الثاني',
  'account.secondFactor-removed': 'تكفي كلمة المرور الآن لدخول {name}.',
}
