import type { Translation } from '../../../translation'
import type { invitation as English } from '../../en/registration/invitation'

export const invitation: Translation<typeof English> = {
  'invitation.title': 'Votre invitation',
  'invitation.for':
    'Cette invitation est réservée à {email}. Votre inscription est enregistrée dès l’envoi : aucun courriel n’est à confirmer.',
  'invitation.bad':
    'Cette invitation ne fonctionne plus : elle a été révoquée, ou le lien est incomplet. Adressez-vous au secrétariat.',
  'invitation.registered':
    'Vous êtes déjà inscrit(e). Votre page s’ouvre par le lien du courriel correspondant.',
  'invitation.over': 'Il n’est plus possible de s’inscrire à cette réunion.',
}
