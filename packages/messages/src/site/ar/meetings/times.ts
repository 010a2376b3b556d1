import type { Translation } from '../../../translation'
import type { times as English } from '../../en/meetings/times'

export const times: Translation<typeof English> = {
  'times.title': 'الاجتماع حول العالم',
  'times.lead': 'موعده في أماكن عديدة في آن واحد، وما تتطلبه مواعيده من كل مكان.',
  'times.places': 'الأماكن',
  'times.place': 'المكان',
  'times.local-time': 'التاريخ والمواعيد المحلية',
  'times.outside-working-hours': 'خارج يوم العمل',
  'times.working': 'لا شيء: من 08:00 إلى 18:00',
  'times.edge': '{hours} ساعة مبكراً أو متأخراً',
  'times.night': '{hours} ساعة ليلاً',
}
