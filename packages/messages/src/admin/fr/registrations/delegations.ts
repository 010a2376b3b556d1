import type { Translation } from '../../../translation'
import type { delegations as English } from '../../en/registrations/delegations'

export const delegations: Translation<typeof English> = {
  'delegations.title': 'Délégations',
  'delegations.none':
    'Aucune délégation pour le moment. Créez-en une pour inviter son coordonnateur désigné.',
  'delegations.entity': 'Délégation',
  'delegations.organizationHint': 'Laissez vide pour un État Membre.',
  'delegations.limit': 'Nombre maximal de personnes',
  'delegations.noLimit': 'Sans limite',
  'delegations.limitHint': 'Laissez vide pour ne pas fixer de limite.',
  'delegations.limitProblem':
    'Saisissez un nombre entier à partir de 1, ou laissez vide pour ne pas fixer de limite.',
  'delegations.add': 'Nouvelle délégation',
  'delegations.addDo': 'Créer et inviter le coordonnateur désigné',
  'delegations.focalPoints': 'Coordonnateurs désignés',
  'delegations.focalPoint': 'Coordonnateur désigné',
  'delegations.role': 'Rôle',
  'delegations.role-principal': 'Coordonnateur désigné principal',
  'delegations.role-deputy': 'Coordonnateur désigné suppléant',
  'delegations.inviteMore': 'Inviter un autre coordonnateur désigné',
  'delegations.revoke': 'Mettre fin au mandat de {name}',
  'delegations.revokeAsk': 'Mettre fin au mandat de ce coordonnateur désigné ?',
  'delegations.revokeWhy':
    'Le lien envoyé à {name} ne fonctionnera plus. Les membres de la délégation restent inscrits.',
  'delegations.people': 'Membres de la délégation',
  'delegations.nobody': 'Personne n’est encore inscrit pour cette délégation.',
  'delegations.head': 'Chef de délégation',
  'delegations.noHead': 'Non désigné',
  'delegations.register': 'Inscrire une personne',
  'delegations.registerDo': 'Inscrire',
  'delegations.noForm':
    'Les inscriptions à cette réunion ne sont pas configurées. Enregistrez d’abord les paramètres d’inscription.',
  'delegations.noAnswer': 'Pas de réponse',
  'delegations.optional': '{question} (facultatif)',
  'delegations.letters': 'Lettres de désignation',
  'delegations.noLetters':
    'Aucune lettre de désignation pour le moment. Le coordonnateur désigné les envoie depuis sa page.',
}
