import type { Translation } from '../../translation'
import type { layout as English } from '../en/layout'

export const layout: Translation<typeof English> = {
  'layout.site-name': 'U4SSC',
  'layout.site-full-name': 'متحدون من أجل مدن ذكية مستدامة',
  'layout.site-title': '{page} · U4SSC',
  'layout.site-labelled': '{label}:',
  'layout.site-description':
    'اجتماعات مبادرة «متحدون من أجل مدن ذكية مستدامة» (U4SSC) ورسائلها المعممة',
  'layout.skip': 'الانتقال إلى المحتوى',
  'layout.nav-label': 'القائمة الرئيسية',
  'layout.nav-meetings': 'الاجتماعات',
  'layout.nav-circulars': 'الرسائل المعممة',
  'layout.nav-times': 'الأوقات',
  'layout.nav-eligibility': 'من يمكنه المشاركة',
  'layout.nav-about': 'عن مبادرة U4SSC',
  'layout.nav-language': 'اللغة',
  'layout.breadcrumbs-label': 'مسار التصفح',
  'layout.footer-secretariat': 'الأمانة',
  'layout.footer-label': 'عن هذا الموقع',
  'layout.footer-developers': 'المطورون',
  'layout.footer-privacy': 'الخصوصية',
  'layout.footer-accessibility': 'إمكانية النفاذ',
  'layout.last-copy':
    'يتعذر تحميل أحدث البيانات في الوقت الحالي. هذه نسخة من {date}، الساعة {time} بالتوقيت العالمي المنسق.',
  'layout.list-more': 'المزيد',
  'layout.pages-label': 'الصفحات',
  'layout.pages-place': 'الصفحة {page, number} من {pages, number}',
  'layout.pages-previous': 'الصفحة السابقة',
  'layout.pages-next': 'الصفحة التالية',
  'layout.pages-title': '{title} (صفحة {page})',
  'layout.pages-shown': 'عرض {from, number} إلى {to, number} من أصل {total, number}',
  'layout.list-between': '، ',
  'layout.live-new-release': 'حُدّثت هذه الصفحة.',
  'layout.live-show': 'عرض الإصدار الجديد',
  'layout.offline-kept': 'هذه الصفحة محفوظة في متصفحكم، ويمكنكم قراءتها دون اتصال.',
  'layout.offline-copy': 'لا يوجد اتصال بالإنترنت. هذه هي النسخة المحفوظة في متصفحكم.',
}
