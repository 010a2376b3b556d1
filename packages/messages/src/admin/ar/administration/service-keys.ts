import type { Translation } from '../../../translation'
import type { serviceKeys as English } from '../../en/administration/service-keys'

export const serviceKeys: Translation<typeof English> = {
  'service-keys.title': 'مفاتيح API',
  'service-keys.lead':
    'يتيح المفتاح لنظام آخر استخدام واجهة برمجة التطبيقات (API) بدون كلمة مرور. ولا يمكنه القيام إلا بما تسمح به.',
  'service-keys.none': 'لا توجد مفاتيح بعد. أنشئ مفتاحاً لربط نظام آخر.',
  'service-keys.nameHint': 'مثلاً اسم النظام المرتبط.',
  'service-keys.scopes': 'الصلاحيات',
  'service-keys.until': 'تاريخ الانتهاء',
  'service-keys.untilHint':
    'صالح حتى نهاية هذا اليوم (بالتوقيت العالمي المنسق). يُترك فارغاً إذا لم يكن هناك تاريخ انتهاء.',
  'service-keys.always': 'بدون تاريخ انتهاء',
  'service-keys.create': 'إنشاء مفتاح',
  'service-keys.once': 'أُنشئ المفتاح «\u2068{name}\u2069». انسخه الآن لأنه يُعرض مرة واحدة فقط.',
  'service-keys.revoke': 'إلغاء {name}',
  'service-keys.revokeTitle': 'هل تريد إلغاء المفتاح «\u2068{name}\u2069»؟',
  'service-keys.revokeMore':
    'سيفقد النظام المرتبط إمكانية الوصول. ولا يمكن التراجع عن ذلك، لكن يمكنك إنشاء مفتاح جديد.',
  'service-keys.revokeNow': 'إلغاء المفتاح',
  'service-keys.scope-drafts:read': 'قراءة المسودات',
  'service-keys.scope-drafts:write': 'كتابة المسودات',
  'service-keys.scope-drafts:publish': 'نشر المسودات',
  'service-keys.scope-audit:read': 'قراءة سجل التدقيق',
  'service-keys.scope-cases:export': 'تصدير حالات التدريب',
  'service-keys.scope-registrations:read': 'قراءة التسجيلات',
  'service-keys.scope-registrations:write': 'إضافة التسجيلات وتعديلها والبت فيها',
  'service-keys.scope-participants:read': 'تنزيل قوائم المشاركين',
  'service-keys.scope-check-in': 'تسجيل الحضور',
  'service-keys.scope-organizations:write': 'تعديل المنظمات',
  'service-keys.scope-documents:write': 'تحميل وثائق الاجتماعات',
}
