import type { Translation } from '../../../translation'
import type { webhooks as English } from '../../en/administration/webhooks'

export const webhooks: Translation<typeof English> = {
  'webhooks.title': 'Webhooks',
  'webhooks.lead':
    'Chaque publication est envoyée à ces adresses, signée ; les échecs sont réessayés.',
  'webhooks.none': 'Rien n’est envoyé nulle part.',
  'webhooks.url': 'Adresse d’envoi',
  'webhooks.make': 'Ajouter',
  'webhooks.once':
    'Le secret qui vérifie les signatures envoyées à {url} n’est montré que maintenant.',
  'webhooks.since': 'Depuis le {moment}',
  'webhooks.noDeliveries': 'Rien n’y a encore été envoyé.',
  'webhooks.answer': 'Ce qui en est résulté',
  'webhooks.replayOf': 'Renvoyer : {moment}',
  'webhooks.removeTitle': 'Retirer cette adresse ?',
  'webhooks.removeMore': 'Plus rien n’est envoyé à {url}, et la liste de ses envois disparaît.',
  'webhooks.delivery-waiting': 'En attente',
  'webhooks.delivery-delivered': 'Remis',
  'webhooks.delivery-failed': 'Échec',
}
