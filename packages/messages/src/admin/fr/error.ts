import type { Translation } from '../../translation'
import type { error as English } from '../en/error'

export const error: Translation<typeof English> = {
  'error.lost-title': 'Cette page n’existe pas',
  'error.lost-lead':
    'L’adresse comporte peut-être une erreur, ou ce qui s’y trouvait n’existe plus.',
  'error.unreachable': 'Le serveur ne répond pas. Vérifiez la connexion, puis réessayez.',
  'error.unexpected': 'Une erreur s’est produite sur cette page. Réessayez ou rechargez la page.',
  'error.signedOut':
    'Votre session a pris fin. Reconnectez-vous dans une autre fenêtre, puis réessayez ici : votre saisie est conservée.',
  'error.notAllowed':
    'Votre rôle ne le permet pas. Un propriétaire de ce tableau de bord peut vous attribuer un rôle qui le permet.',
  'error.server':
    'Le serveur a commis une erreur. Réessayez ; si elle persiste, communiquez ce numéro à votre administrateur : {requestId}',
}
