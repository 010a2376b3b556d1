import type { Translation } from '../../../translation'
import type { people as English } from '../../en/administration/people'

export const people: Translation<typeof English> = {
  'people.title': 'Personnes',
  'people.role': 'Rôle',
  'people.active': 'Peut se connecter',
  'people.inactive': 'Ne peut pas se connecter',
  'people.change': 'Modifier {name}',
  'people.maySignIn': 'Peut se connecter',
  'people.deactivating':
    'La personne est déconnectée partout et ne peut plus se connecter. Ses actions restent consignées.',
  'people.role-owner': 'Propriétaire',
  'people.role-editor': 'Éditeur',
  'people.role-registrar': 'Responsable des inscriptions',
  'people.role-reader': 'Lecteur',
  'people.roleHint-owner': 'Peut tout faire et attribue les rôles.',
  'people.roleHint-editor': 'Importe, corrige et publie les lettres.',
  'people.roleHint-registrar': 'Décide des inscriptions et consulte les messages sortants.',
  'people.roleHint-reader': 'Consulte les lettres sans rien modifier.',
  'people.invitations-title': 'Invitations',
  'people.invitations-none': 'Aucune invitation en cours.',
  'people.invitations-invite': 'Inviter',
  'people.invitations-once':
    'Ce lien n’est affiché que maintenant. Remettez-le à {email} : la première personne qui l’ouvre obtient le compte.',
  'people.invitations-until': 'Valable jusqu’au',
  'people.invitations-withdraw': 'Retirer l’invitation de {email}',
}
