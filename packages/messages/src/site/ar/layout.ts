import type { Translation } from '../../translation'
import type { layout as English } from '../en/layout'

export const layout: Translation<typeof English> = {
  'layout.site-name': 'U4SSC',
  'layout.site-full-name': 'متحدون من أجل مدن ذكية مستدامة',
  'layout.site-title': '{page} · U4SSC',
  'layout.site-labelled': '{label}:',
  'layout.site-description': 'اجتماعات مبادرة "متحدون من أجل مدن ذكية مستدامة" ورسائلها المعممة',
  'layout.skip': 'الانتقال إلى المحتوى',
  'layout.nav-label': 'القائمة الرئيسية',
  'layout.nav-meetings': 'الاجتماعات',
  'layout.nav-circulars': 'الرسائل المعممة',
  'layout.nav-times': 'المواعيد',
  'layout.nav-eligibility': 'من يمكنه المشاركة',
  'layout.nav-about': 'عن المبادرة',
  'layout.nav-language': 'اللغة',
  'layout.breadcrumbs-label': 'موقعك الحالي',
  'layout.footer-secretariat': 'الأمانة',
  'layout.footer-label': 'عن هذا الموقع',
  'layout.footer-developers': 'المطورون',
  'layout.footer-privacy': 'الخصوصية',
  'layout.footer-accessibility': 'إمكانية النفاذ',
  'layout.last-copy':
    'لا يمكن الوصول إلى السجلات في الوقت الحالي. هذه آخر نسخة سليمة، بتاريخ {date}، الساعة {time} بالتوقيت العالمي المنسق.',
  'layout.list-more': 'المزيد',
  'layout.list-between': '، ',
  'layout.live-new-release': 'نُشر إصدار أحدث من هذه الصفحة.',
  'layout.live-show': 'عرضه',
  'layout.offline-kept': 'تُحفظ هذه الصفحة أيضاً في هذا المتصفح لاستعمالها عند انقطاع الاتصال.',
  'layout.offline-copy': 'لا يوجد اتصال. هذه هي النسخة المحفوظة في متصفحك.',
}
