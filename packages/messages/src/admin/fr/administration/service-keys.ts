import type { Translation } from '../../../translation'
import type { serviceKeys as English } from '../../en/administration/service-keys'

export const serviceKeys: Translation<typeof English> = {
  'service-keys.title': 'Clés pour programmes',
  'service-keys.lead':
    'Un programme entre avec une clé au lieu d’un mot de passe, et ne peut faire que ce qui est coché.',
  'service-keys.none': 'Il n’y a aucune clé.',
  'service-keys.nameHint': 'Pour quel programme.',
  'service-keys.scopes': 'Ce qu’elle permet',
  'service-keys.until': 'Valable jusqu’au',
  'service-keys.untilHint': 'Ce jour inclus, en UTC. Vide : jusqu’à sa révocation.',
  'service-keys.always': 'Jusqu’à révocation',
  'service-keys.make': 'Créer une clé',
  'service-keys.once':
    'Le secret de « {name} » n’est montré que maintenant. Copiez-le là où le programme garde ses secrets.',
  'service-keys.revoke': 'Révoquer {name}',
  'service-keys.revokeTitle': 'Révoquer la clé « {name} » ?',
  'service-keys.revokeMore':
    'Le programme ne peut plus entrer avec elle. C’est irréversible : il lui faudra une autre clé.',
  'service-keys.revokeNow': 'Révoquer',
  'service-keys.scope-drafts:read': 'Lire les projets',
  'service-keys.scope-drafts:write': 'Écrire les projets',
  'service-keys.scope-drafts:publish': 'Publier les projets',
  'service-keys.scope-audit:read': 'Lire l’audit',
  'service-keys.scope-cases:export': 'Exporter les cas d’apprentissage',
}
