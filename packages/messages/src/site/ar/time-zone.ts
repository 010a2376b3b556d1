import type { Translation } from '../../translation'
import type { timeZone as English } from '../en/time-zone'

export const timeZone: Translation<typeof English> = {
  'time-zone.change': 'تغيير المنطقة الزمنية',
  'time-zone.label': 'المدينة أو المنطقة الزمنية',
  'time-zone.show': 'عرض',
  'time-zone.other-zones': 'مناطق زمنية أخرى',
  'time-zone.geneva': 'جنيف',
  'time-zone.region-Africa': 'أفريقيا',
  'time-zone.region-America': 'الأمريكتان',
  'time-zone.region-Antarctica': 'أنتاركتيكا',
  'time-zone.region-Arctic': 'المنطقة القطبية الشمالية',
  'time-zone.region-Asia': 'آسيا',
  'time-zone.region-Atlantic': 'المحيط الأطلسي',
  'time-zone.region-Australia': 'أستراليا',
  'time-zone.region-Europe': 'أوروبا',
  'time-zone.region-Indian': 'المحيط الهندي',
  'time-zone.region-Pacific': 'المحيط الهادئ',
  'time-zone.lead': 'ستعرض جميع الصفحات الأوقات بتوقيت هذه المدينة. ويُحفظ اختياركم في هذا المتصفح.',
}
