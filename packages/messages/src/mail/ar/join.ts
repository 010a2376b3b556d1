import type { Translation } from '../../translation'
import type { join as English } from '../en/join'

export const join: Translation<typeof English> = {
  'join.enter': 'الانضمام',
  'join.recorded': 'يُسجَّل دخولك حضوراً كما وافقت. ويمكنك تغيير ذلك في صفحتك.',
  'join.not-recorded': 'لا يُسجَّل حضورك.',
}
