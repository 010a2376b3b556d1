import type { Translation } from '../../translation'
import type { join as English } from '../en/join'

export const join: Translation<typeof English> = {
  'join.enter': 'انضمام',
  'join.recorded':
    'عند انضمامكم، نسجّل حضوركم بناءً على موافقتكم. ويمكنكم تغيير ذلك في صفحة تسجيلكم.',
  'join.not-recorded': 'لا يُسجَّل حضوركم.',
}
