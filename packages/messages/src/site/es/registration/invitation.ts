import type { Translation } from '../../../translation'
import type { invitation as English } from '../../en/registration/invitation'

export const invitation: Translation<typeof English> = {
  'invitation.title': 'Su invitación',
  'invitation.for':
    'Esta invitación es solo para {email}. Su inscripción queda registrada en cuanto la envía: no hay que confirmarla por correo.',
  'invitation.bad':
    'Esta invitación ya no funciona: se ha revocado o el enlace está incompleto. Diríjase a la secretaría.',
  'invitation.registered':
    'Ya está inscrito(a). Su página se abre con el enlace del correo correspondiente.',
  'invitation.over': 'Ya no es posible inscribirse en esta reunión.',
}
