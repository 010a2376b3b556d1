import type { Translation } from '../../../translation'
import type { account as English } from '../../en/administration/account'

export const account: Translation<typeof English> = {
  'account.sessions-title': 'جلسات الدخول النشطة',
  'account.sessions-this': 'جلسة الدخول هذه',
  'account.sessions-end': 'تسجيل الخروج',
  'account.sessions-unknown': 'تطبيق غير معروف',
  'account.sessions-since': 'تسجيل الدخول: {since}. الانتهاء في موعد أقصاه {until}.',
  'account.password-title': 'كلمة المرور',
  'account.password-current': 'كلمة المرور الحالية',
  'account.password-next': 'كلمة المرور الجديدة',
  'account.password-change': 'تغيير كلمة المرور',
  'account.password-changed': 'تم تغيير كلمة المرور. وسُجِّل خروجك من جميع الأجهزة الأخرى.',
  'account.secondFactor-title': 'التحقق بخطوتين',
  'account.secondFactor-off':
    'غير مفعّل. وعند تفعيله، يتطلب تسجيل الدخول كلمة المرور ورمزاً من تطبيق المصادقة.',
  'account.secondFactor-on':
    '{left, plural, =0 {مفعّل. لم تبق لديك رموز استعادة. أنشئ رموزاً جديدة.} zero {مفعّل. لم تبق لديك رموز استعادة. أنشئ رموزاً جديدة.} one {مفعّل. بقي لديك رمز استعادة واحد.} two {مفعّل. بقي لديك رمزا استعادة.} few {مفعّل. بقيت لديك # رموز استعادة.} many {مفعّل. بقي لديك # رمز استعادة.} other {مفعّل. بقي لديك # رمز استعادة.}}',
  'account.secondFactor-yes': 'مفعّل',
  'account.secondFactor-no': 'غير مفعّل',
  'account.secondFactor-setUp': 'إعداد التحقق بخطوتين',
  'account.secondFactor-scan': 'امسح هذا الرمز بتطبيق المصادقة، أو أدخل المفتاح السري.',
  'account.secondFactor-picture': 'رمز QR',
  'account.secondFactor-secret': 'المفتاح السري:',
  'account.secondFactor-recovery': 'رموز الاستعادة',
  'account.secondFactor-recoveryHint':
    'استخدم رمز استعادة لتسجيل الدخول إذا فقدت جهازك. ويعمل كل رمز مرة واحدة. احفظ الرموز الآن لأنها لن تُعرض مرة أخرى.',
  'account.secondFactor-code': 'الرمز',
  'account.secondFactor-codeHint': 'الأرقام الستة التي يعرضها تطبيق المصادقة',
  'account.secondFactor-codeWrong': 'أدخل الأرقام الستة التي يعرضها تطبيق المصادقة الآن.',
  'account.secondFactor-confirm': 'تفعيل',
  'account.secondFactor-renew': 'إنشاء رموز استعادة جديدة',
  'account.secondFactor-end': 'إيقاف',
  'account.secondFactor-removing':
    'إذا فُقد جهاز {name}، فأوقف التحقق بخطوتين. وبعد ذلك تكفي كلمة المرور لتسجيل الدخول، وتنتهي جميع جلسات الدخول.',
  'account.secondFactor-remove': 'إيقاف التحقق بخطوتين',
  'account.secondFactor-removed': 'التحقق بخطوتين غير مفعّل الآن للمستخدم {name}.',
}
