import type { Translation } from '../../translation'
import type { error as English } from '../en/error'

export const error: Translation<typeof English> = {
  'error.not-found-title': 'Page introuvable',
  'error.not-found-lead': 'Vérifiez l’adresse, ou utilisez le menu pour trouver la page.',
  'error.unreachable':
    'Le serveur n’a pas répondu. Vérifiez votre connexion à Internet, puis réessayez.',
  'error.unexpected': 'Une erreur s’est produite sur cette page. Réessayez, ou rechargez la page.',
  'error.signedOut':
    'Votre session a pris fin. Connectez-vous dans une autre fenêtre, puis réessayez ici. Votre saisie est conservée.',
  'error.notAllowed':
    'Votre rôle ne permet pas cette action. Demandez à un propriétaire de ce tableau de bord de modifier votre rôle.',
  'error.server':
    'Une erreur s’est produite sur le serveur. Réessayez. Si l’erreur persiste, communiquez ce numéro à votre administrateur : {requestId}',
  'error.otherMeeting':
    'Votre rôle ne concerne que certaines réunions. Ouvrez l’une d’elles sous « Réunions » ou demandez l’accès à un propriétaire.',
}
