import type { Translation } from '../../../translation'
import type { serviceKeys as English } from '../../en/administration/service-keys'

export const serviceKeys: Translation<typeof English> = {
  'service-keys.title': 'Clés d’API',
  'service-keys.lead':
    'Une clé permet à un autre système d’utiliser l’API sans mot de passe. Ce système ne peut faire que ce que vous autorisez.',
  'service-keys.none': 'Aucune clé pour le moment. Créez-en une pour connecter un autre système.',
  'service-keys.nameHint': 'Par exemple le nom du système connecté.',
  'service-keys.scopes': 'Autorisations',
  'service-keys.until': 'Expiration',
  'service-keys.untilHint':
    'Valable jusqu’à la fin de ce jour (UTC). Laissez vide pour une clé sans expiration.',
  'service-keys.always': 'Jamais',
  'service-keys.create': 'Créer une clé',
  'service-keys.once':
    'Clé « {name} » créée. Copiez-la maintenant : elle n’est affichée qu’une fois.',
  'service-keys.revoke': 'Révoquer {name}',
  'service-keys.revokeTitle': 'Révoquer la clé « {name} » ?',
  'service-keys.revokeMore':
    'Le système connecté perd son accès. Cette action est irréversible, mais vous pouvez créer une nouvelle clé.',
  'service-keys.revokeNow': 'Révoquer',
  'service-keys.scope-drafts:read': 'Lire les brouillons',
  'service-keys.scope-drafts:write': 'Modifier les brouillons',
  'service-keys.scope-drafts:publish': 'Publier les brouillons',
  'service-keys.scope-audit:read': 'Lire le journal d’audit',
  'service-keys.scope-cases:export': 'Exporter des cas d’apprentissage',
  'service-keys.scope-registrations:read': 'Lire les inscriptions',
  'service-keys.scope-registrations:write': 'Ajouter et modifier des inscriptions, et statuer',
  'service-keys.scope-participants:read': 'Télécharger les listes de participants',
  'service-keys.scope-check-in': 'Enregistrer les entrées',
  'service-keys.scope-organizations:write': 'Modifier les organisations',
  'service-keys.scope-documents:write': 'Envoyer des documents de réunion',
}
