import type { Translation } from '../../../translation'
import type { delegation as English } from '../../en/registration/delegation'

export const delegation: Translation<typeof English> = {
  'delegation.title': 'Votre délégation',
  'delegation.people': 'Personnes',
  'delegation.nobody': 'Personne n’est encore inscrit.',
  'delegation.places':
    '{count, plural, one {# personne au plus peut venir.} many {# de personnes au plus peuvent venir.} other {# personnes au plus peuvent venir.}}',
  'delegation.state-confirmed': 'Inscription confirmée',
  'delegation.state-offered': 'Une place est proposée',
  'delegation.approve': 'Approuver',
  'delegation.refuse': 'Refuser',
  'delegation.reason': 'Motif, que la personne lira',
  'delegation.reason-needed': 'Un refus doit être motivé : la personne lira le motif.',
  'delegation.register': 'Inscrire une personne',
  'delegation.register-send': 'Inscrire',
  'delegation.taken': 'Cette adresse est déjà inscrite à la réunion.',
  'delegation.full': 'La délégation est au complet.',
  'delegation.not-done':
    'Rien n’a été fait : l’état a changé entre-temps. Consultez de nouveau la liste.',
  'delegation.head': 'Chef de délégation',
  'delegation.head-nobody': 'Personne',
  'delegation.head-send': 'Désigner le chef',
  'delegation.letters': 'Lettres de désignation',
  'delegation.letters-hint':
    'PDF, Word, PNG ou JPEG, 3 Mo au plus. Seul le secrétariat peut l’ouvrir.',
  'delegation.letter': 'Fichier de la lettre',
  'delegation.letter-send': 'Envoyer la lettre',
  'delegation.letter-remove': 'Retirer {name}',
  'delegation.letter-bad':
    'Le fichier n’a pas été accepté : envoyez un fichier PDF, Word (.docx), PNG ou JPEG de 3 Mo au plus.',
}
