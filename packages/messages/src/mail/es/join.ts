import type { Translation } from '../../translation'
import type { join as English } from '../en/join'

export const join: Translation<typeof English> = {
  'join.enter': 'Unirse',
  'join.recorded':
    'Su entrada queda registrada como asistencia, según aceptó. Puede cambiarlo en su página.',
  'join.not-recorded': 'Su asistencia no se registra.',
}
