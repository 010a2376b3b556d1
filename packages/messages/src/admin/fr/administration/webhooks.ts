import type { Translation } from '../../../translation'
import type { webhooks as English } from '../../en/administration/webhooks'

export const webhooks: Translation<typeof English> = {
  'webhooks.title': 'Webhooks',
  'webhooks.lead':
    'Informe vos systèmes à chaque publication. Les requêtes sont signées. Les requêtes qui échouent sont répétées.',
  'webhooks.none': 'Aucun webhook pour le moment. Ajoutez l’adresse d’un système à informer.',
  'webhooks.url': 'Adresse web',
  'webhooks.add': 'Ajouter un webhook',
  'webhooks.once':
    'Copiez le secret maintenant : il n’est affiché qu’une fois. Il sert à vérifier les signatures des requêtes envoyées à {url}.',
  'webhooks.since': 'Ajouté le {moment}',
  'webhooks.noDeliveries': 'Aucun envoi pour le moment.',
  'webhooks.answer': 'Réponse',
  'webhooks.replayOf': 'Répéter l’envoi du {moment}',
  'webhooks.removeTitle': 'Retirer ce webhook ?',
  'webhooks.removeMore': 'Plus rien ne sera envoyé à {url}, et la liste des envois sera supprimée.',
  'webhooks.delivery-waiting': 'En attente',
  'webhooks.delivery-delivered': 'Remis',
  'webhooks.delivery-failed': 'Échec',
}
