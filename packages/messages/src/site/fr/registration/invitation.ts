import type { Translation } from '../../../translation'
import type { invitation as English } from '../../en/registration/invitation'

export const invitation: Translation<typeof English> = {
  'invitation.title': 'Votre invitation',
  'invitation.for':
    'Cette invitation est réservée à {email}. Votre inscription est définitive dès que vous l’envoyez.',
  'invitation.bad':
    'Cette invitation n’est plus valable : elle a été retirée, ou le lien est incomplet. Écrivez au secrétariat.',
  'invitation.registered':
    'Votre inscription a déjà été enregistrée. Pour l’ouvrir, utilisez le lien figurant dans votre courriel de confirmation.',
  'invitation.over': 'Les inscriptions à cette réunion sont closes.',
}
