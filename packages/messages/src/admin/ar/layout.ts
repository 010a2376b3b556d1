import type { Translation } from '../../translation'
import type { layout as English } from '../en/layout'

export const layout: Translation<typeof English> = {
  'layout.nav-meetings': 'الاجتماعات',
  'layout.nav-overview': 'الصفحة الرئيسية',
  'layout.nav-serviceKeys': 'مفاتيح API',
  'layout.nav-webhooks': 'إشعارات تلقائية',
  'layout.nav-organizations': 'المنظمات',
  'layout.nav-memberships': 'العضويات',
  'layout.nav-settings': 'الإعدادات',
  'layout.brand-name': 'U4SSC',
  'layout.brand-office': 'الأمانة',
  'layout.page-title': '{title} · أمانة U4SSC',
  'layout.nav-label': 'القائمة الرئيسية',
  'layout.nav-skip': 'الانتقال إلى المحتوى الرئيسي',
  'layout.nav-circulars': 'الرسائل المعممة',
  'layout.nav-language': 'اللغة',
  'layout.more-open': 'المزيد',
  'layout.more-of': 'المزيد: {name}',
  'layout.more-actions': 'الإجراءات',
  'layout.nav-messages': 'صندوق الصادر',
  'layout.nav-people': 'المستخدمون',
  'layout.nav-audit': 'سجل التدقيق',
  'layout.nav-account': 'الحساب',
  'layout.nav-subscribers': 'المشتركون',
  'layout.list-noMatch': 'لا شيء في هذه القائمة يطابق هذه المعايير. غيّر عوامل التصفية أو أزلها.',
  'layout.nav-peopleAndOrganizations': 'الأشخاص والمنظمات',
  'layout.nav-administration': 'الإدارة',
  'layout.nav-menu': 'القائمة',
  'layout.nav-yourAccount': 'حسابك',
  'layout.nav-tasks':
    '{count, plural, zero {مهمة} one {مهمة} two {مهمتان} few {مهام} many {مهمة} other {مهمة}}',
}
