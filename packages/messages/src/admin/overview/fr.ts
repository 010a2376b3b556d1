import type { overview as english } from './en'

export const overview = {
  'nav.overview': 'Vue d’ensemble',
  'nav.serviceKeys': 'Clés',
  'nav.webhooks': 'Webhooks',
  'action.copySecret': 'Copier',
  'overview.title': 'Vue d’ensemble',
  'overview.waiting': 'Ce qui vous attend',
  'overview.nothing': 'Rien n’attend.',
  'overview.inReview':
    '{count, plural, one {# inscription à traiter} many {# inscriptions à traiter} other {# inscriptions à traiter}}',
  'overview.failed':
    '{count, plural, one {# courriel n’a pas pu être envoyé} many {# courriels n’ont pas pu être envoyés} other {# courriels n’ont pas pu être envoyés}}',
  'overview.emails':
    '{count, plural, one {# courriel n’est pas encore parti} many {# courriels ne sont pas encore partis} other {# courriels ne sont pas encore partis}}',
  'overview.notices':
    '{count, plural, one {# avis attend une approbation} many {# avis attendent une approbation} other {# avis attendent une approbation}}',
  'emailHealth.cannotSend':
    'Les courriels ne peuvent pas partir : aucun serveur de messagerie n’est configuré.',
  'emailHealth.waiting':
    '{count, plural, =0 {Aucun courriel n’est en attente.} one {# courriel est en attente.} many {# courriels sont en attente.} other {# courriels sont en attente.}}',
  'emailHealth.settings': 'Vérifier les paramètres de messagerie',
  'emailHealth.askOwner':
    'Demandez à un propriétaire de ce tableau de bord de configurer un serveur de messagerie.',
  'overview.next': 'Prochaine réunion',
  'overview.noNext': 'Aucune réunion à venir.',
  'overview.noRegistrations': 'Personne ne s’est encore inscrit.',
  'overview.byDay': 'Par jour',
  'overview.byRegion': 'Par région du monde',
  'filter.access': 'Besoins d’accessibilité',
  'filter.accessAny': 'Un besoin quelconque',
  'region.002': 'Afrique',
  'region.019': 'Amériques',
  'region.142': 'Asie',
  'region.150': 'Europe',
  'region.009': 'Océanie',
  'overview.byCountry': 'Par pays ou zone',
  'overview.byCapacity': 'Par qualité',
  'overview.byMode': 'Par mode de participation',
  'overview.asTable': 'En tableau',
  'overview.people': 'Personnes',
  'serviceKeys.title': 'Clés pour programmes',
  'serviceKeys.lead':
    'Un programme entre avec une clé au lieu d’un mot de passe, et ne peut faire que ce qui est coché.',
  'serviceKeys.none': 'Il n’y a aucune clé.',
  'serviceKeys.nameHint': 'Pour quel programme.',
  'serviceKeys.scopes': 'Ce qu’elle permet',
  'serviceKeys.until': 'Valable jusqu’au',
  'serviceKeys.untilHint': 'Ce jour inclus, en UTC. Vide : jusqu’à sa révocation.',
  'serviceKeys.always': 'Jusqu’à révocation',
  'serviceKeys.make': 'Créer une clé',
  'serviceKeys.once':
    'Le secret de « {name} » n’est montré que maintenant. Copiez-le là où le programme garde ses secrets.',
  'serviceKeys.revoke': 'Révoquer {name}',
  'serviceKeys.revokeTitle': 'Révoquer la clé « {name} » ?',
  'serviceKeys.revokeMore':
    'Le programme ne peut plus entrer avec elle. C’est irréversible : il lui faudra une autre clé.',
  'serviceKeys.revokeNow': 'Révoquer',
  'scope.drafts:read': 'Lire les projets',
  'scope.drafts:write': 'Écrire les projets',
  'scope.drafts:publish': 'Publier les projets',
  'scope.audit:read': 'Lire l’audit',
  'scope.cases:export': 'Exporter les cas d’apprentissage',
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
  'delivery.waiting': 'En attente',
  'delivery.delivered': 'Remis',
  'delivery.failed': 'Échec',
} as const satisfies Record<keyof typeof english, string>
