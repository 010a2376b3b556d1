import type { Translation } from '../../../translation'
import type { guests as English } from '../../en/registrations/guests'

export const guests: Translation<typeof English> = {
  'guests.title': 'Invitations',
  'guests.none': 'Aucune invitation pour le moment. Invitez une personne ou importez une liste.',
  'guests.one': 'Inviter une personne',
  'guests.invite': 'Inviter',
  'guests.sent': 'L’invitation à {email} est dans la boîte d’envoi.',
  'guests.mailLanguage': 'Langue des courriels',
  'guests.list': 'Importer une liste',
  'guests.listHint':
    'Fichier CSV ou Excel (.xlsx) de {count, number} lignes au plus. La première ligne contient les titres des colonnes : email est obligatoire ; name, organization, country, capacity et language sont facultatifs. Vous voyez le résultat de chaque ligne avant l’envoi des invitations.',
  'guests.reading': 'Lecture de la liste…',
  'guests.tooLarge': 'Le fichier est vide ou dépasse 3 Mo. Choisissez un autre fichier.',
  'guests.inviteAll':
    '{count, plural, one {Inviter # personne} many {Inviter # de personnes} other {Inviter # personnes}}',
  'guests.outcome': 'Aperçu de l’importation',
  'guests.done': 'Liste importée',
  'guests.row': 'Ligne',
  'guests.result': 'Résultat',
  'guests.invitedOn': 'Date de l’invitation',
  'guests.answer': 'Réponse',
  'guests.noAnswer': 'Pas encore de réponse',
  'guests.remind': 'Relancer les personnes qui n’ont pas répondu',
  'guests.reminded':
    '{reminded, plural, =0 {Personne n’est relancé.} one {# personne est relancée.} many {# de personnes sont relancées.} other {# personnes sont relancées.}}',
  'guests.emailedToday':
    '{emailedToday, plural, one {# personne a reçu un courriel au cours des dernières 24 heures.} many {# de personnes ont reçu un courriel au cours des dernières 24 heures.} other {# personnes ont reçu un courriel au cours des dernières 24 heures.}}',
  'guests.revoked': 'Retirée',
  'guests.revokeAsk': 'Retirer cette invitation ?',
  'guests.revokeWhy':
    'Le lien envoyé à {email} ne fonctionnera plus. Une inscription faite avec ce lien reste valable.',
  'guests.revokeDo': 'Retirer l’invitation',
  'guests.result-to-invite': 'À inviter',
  'guests.result-invited': 'Invitation envoyée',
  'guests.result-already-invited': 'Invitation déjà envoyée',
  'guests.result-already-registered': 'Inscription déjà enregistrée',
  'guests.result-revoked':
    'Invitation retirée. Pour inviter de nouveau la personne, utilisez « Inviter une personne »',
  'guests.result-duplicate-row': 'Même adresse électronique que dans une ligne précédente',
  'guests.result-bad-address': 'Adresse électronique non valable',
  'guests.result-unknown-country': 'Pays inconnu',
  'guests.result-unknown-capacity': 'Valeur inconnue dans la colonne « capacity »',
  'guests.result-unknown-language': 'Langue inconnue',
  'guests.result-too-long': 'Nom ou organisation trop long',
}
