import type { Translation } from '../../../translation'
import type { invitation as English } from '../../en/registration/invitation'

export const invitation: Translation<typeof English> = {
  'invitation.title': 'Su invitación',
  'invitation.for':
    'Esta invitación es solo para {email}. Su inscripción será definitiva en cuanto la envíe.',
  'invitation.bad':
    'Esta invitación ya no es válida: se ha retirado o el enlace está incompleto. Escriba a la secretaría.',
  'invitation.registered':
    'Su inscripción ya está registrada. Para abrirla, utilice el enlace de su mensaje de confirmación.',
  'invitation.over': 'La inscripción en esta reunión está cerrada.',
}
