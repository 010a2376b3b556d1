import type { Translation } from '../../../translation'
import type { people as English } from '../../en/administration/people'

export const people: Translation<typeof English> = {
  'people.title': 'Utilisateurs',
  'people.role': 'Rôle',
  'people.active': 'Compte actif',
  'people.inactive': 'Compte désactivé',
  'people.change': 'Modifier {name}',
  'people.maySignIn': 'Peut se connecter',
  'people.deactivating':
    'Cette personne est déconnectée de tous ses appareils et ne peut plus se connecter. Ses actions passées restent dans le journal d’audit.',
  'people.role-owner': 'Propriétaire',
  'people.role-editor': 'Rédacteur',
  'people.role-registrar': 'Responsable des inscriptions',
  'people.role-reader': 'Lecteur',
  'people.roleHint-owner': 'Peut tout faire et gère les utilisateurs.',
  'people.roleHint-editor': 'Importe, corrige et publie les circulaires et les réunions.',
  'people.roleHint-registrar': 'Décide des inscriptions et consulte la boîte d’envoi.',
  'people.roleHint-reader': 'Consulte les circulaires et les réunions. Ne peut rien modifier.',
  'people.invitations-title': 'Invitations',
  'people.invitations-none': 'Aucune invitation en cours.',
  'people.invitations-invite': 'Inviter',
  'people.invitations-once':
    'Envoyez ce lien à {email}. Il n’est affiché qu’une fois, et la première personne qui l’ouvre obtient le compte.',
  'people.invitations-until': 'Valable jusqu’au',
  'people.invitations-revokeWhy': 'Le lien envoyé à {email} ne fonctionnera plus.',
  'people.lastSignIn': 'Dernière connexion',
  'people.neverSignedIn': 'Jamais',
  'people.meetings': 'Réunions',
  'people.meetings-all': 'Toutes les réunions',
  'people.meetings-some': 'Certaines réunions',
  'people.meetings-hint': 'Le rôle ne s’applique qu’à ces réunions et à ce qui en relève.',
  'people.meetings-remove': 'Retirer {name}',
  'people.meetings-add': 'Ajouter une réunion',
  'people.meetings-choose': 'Choisir',
  'people.meetings-required': 'Choisissez au moins une réunion.',
}
