import type { Translation } from '../../../translation'
import type { serviceKeys as English } from '../../en/administration/service-keys'

export const serviceKeys: Translation<typeof English> = {
  'service-keys.title': 'مفاتيح البرامج',
  'service-keys.lead': 'يدخل البرنامج بمفتاح بدلاً من كلمة مرور، ولا يفعل إلا ما أُشِّر عليه.',
  'service-keys.none': 'لا مفاتيح.',
  'service-keys.nameHint': 'للبرنامج الذي يستعمله.',
  'service-keys.scopes': 'ما يسمح به',
  'service-keys.until': 'صالح حتى',
  'service-keys.untilHint': 'هذا اليوم مشمول بالتوقيت العالمي. فارغ: حتى إلغائه.',
  'service-keys.always': 'حتى الإلغاء',
  'service-keys.make': 'إنشاء مفتاح',
  'service-keys.once': 'سر «{name}» يظهر الآن فقط. انسخه إلى حيث يحفظ البرنامج أسراره.',
  'service-keys.revoke': 'إلغاء {name}',
  'service-keys.revokeTitle': 'إلغاء المفتاح «{name}»؟',
  'service-keys.revokeMore': 'لن يدخل البرنامج به بعد الآن. لا يمكن التراجع: يلزمه مفتاح آخر.',
  'service-keys.revokeNow': 'إلغاء المفتاح',
  'service-keys.scope-drafts:read': 'قراءة المسودات',
  'service-keys.scope-drafts:write': 'كتابة المسودات',
  'service-keys.scope-drafts:publish': 'نشر المسودات',
  'service-keys.scope-audit:read': 'قراءة سجل المراجعة',
  'service-keys.scope-cases:export': 'تصدير حالات التدريب',
}
