import type { Translation } from '../../translation'
import type { layout as English } from '../en/layout'

export const layout: Translation<typeof English> = {
  'layout.nav-meetings': 'الاجتماعات',
  'layout.nav-overview': 'نظرة عامة',
  'layout.nav-serviceKeys': 'المفاتيح',
  'layout.nav-webhooks': 'الخطافات',
  'layout.nav-organizations': 'المنظمات',
  'layout.nav-memberships': 'العضوية',
  'layout.nav-settings': 'الإعدادات',
  'layout.brand-name': 'U4SSC',
  'layout.brand-office': 'الأمانة',
  'layout.page-title': '{title} · أمانة U4SSC',
  'layout.nav-label': 'الأقسام',
  'layout.nav-skip': 'الانتقال إلى المحتوى',
  'layout.nav-circulars': 'الرسائل المعممة',
  'layout.nav-language': 'اللغة',
  'layout.more-open': 'المزيد',
  'layout.more-of': 'المزيد: {name}',
  'layout.more-actions': 'الإجراءات',
  'layout.nav-registrations': 'التسجيلات',
  'layout.nav-messages': 'الرسائل الصادرة',
  'layout.nav-people': 'الأشخاص',
  'layout.nav-audit': 'سجل التدقيق',
  'layout.nav-account': 'حسابي',
  'layout.nav-notices': 'الإشعارات',
  'layout.nav-subscribers': 'المتابعون',
}
