import type { Translation } from '../../translation'
import type { join as English } from '../en/join'

export const join: Translation<typeof English> = {
  'join.enter': 'Unirse a la reunión',
  'join.recorded':
    'Cuando se une a la reunión, registramos su asistencia, tal como aceptó. Puede cambiarlo en la página de su inscripción.',
  'join.not-recorded': 'Su asistencia no se registra.',
}
