import type { Translation } from '../../../translation'
import type { times as English } from '../../en/meetings/times'

export const times: Translation<typeof English> = {
  'times.title': 'الأوقات',
  'times.lead': 'اطلعوا على موعد الاجتماع في مدينتكم وفي مدن زملائكم.',
  'times.places': 'المدن',
  'times.place': 'المدينة',
  'times.local-time': 'التوقيت المحلي',
  'times.outside-working-hours': 'خارج ساعات العمل (08:00–18:00)',
  'times.working': 'ضمن ساعات العمل',
  'times.edge': '{hours} س مبكراً أو متأخراً',
  'times.night': '{hours} س ليلاً',
  'times.add-city': 'إضافة مدينة',
  'times.add': 'إضافة',
  'times.remove': 'إزالة {place}',
  'times.unknown-city':
    'لا نعرف مدينة باسم «\u2068{city}\u2069». اختاروا مدينة من القائمة أو أدخلوا مدينة أكبر قريبة.',
}
