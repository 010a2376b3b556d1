import type { Translation } from '../../../translation'
import type { delegation as English } from '../../en/registration/delegation'

export const delegation: Translation<typeof English> = {
  'delegation.title': 'Ma délégation',
  'delegation.people': 'Membres de la délégation',
  'delegation.nobody':
    'Personne n’est encore inscrit. Inscrivez les membres de la délégation ci-dessous.',
  'delegation.places':
    '{count, plural, one {Votre délégation peut compter # personne.} many {Votre délégation peut compter jusqu’à # de personnes.} other {Votre délégation peut compter jusqu’à # personnes.}}',
  'delegation.state-confirmed': 'Confirmée',
  'delegation.state-offered': 'Place réservée',
  'delegation.approve': 'Approuver',
  'delegation.refuse': 'Refuser',
  'delegation.reason': 'Motif (communiqué à la personne)',
  'delegation.reason-needed': 'Indiquez un motif. Il sera communiqué à la personne.',
  'delegation.register': 'Inscrire une personne',
  'delegation.register-send': 'Inscrire',
  'delegation.taken': 'Cette adresse électronique est déjà inscrite à la réunion.',
  'delegation.full': 'Votre délégation est au complet.',
  'delegation.not-done':
    'L’opération n’a pas pu être effectuée, car l’inscription a changé entre-temps. Vérifiez la liste et réessayez.',
  'delegation.head': 'Chef de délégation',
  'delegation.head-nobody': 'Aucun',
  'delegation.head-send': 'Enregistrer',
  'delegation.letters': 'Lettres de désignation',
  'delegation.letters-hint':
    'PDF, Word, PNG ou JPEG, 3 Mo au plus. Seul le secrétariat peut ouvrir la lettre.',
  'delegation.letter': 'Fichier',
  'delegation.letter-send': 'Envoyer la lettre',
  'delegation.letter-remove': 'Retirer {name}',
  'delegation.letter-bad':
    'La lettre n’a pas été envoyée. Choisissez un fichier PDF, Word (.docx), PNG ou JPEG de 3 Mo au plus.',
}
