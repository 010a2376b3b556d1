import type { Translation } from '../../../translation'
import type { guests as English } from '../../en/registrations/guests'

export const guests: Translation<typeof English> = {
  'guests.title': 'Invitations à la réunion',
  'guests.choose': 'Choisissez la réunion à laquelle les personnes sont invitées.',
  'guests.none': 'Personne n’est encore invité, ou ne correspond.',
  'guests.one': 'Inviter une personne',
  'guests.invite': 'Inviter',
  'guests.sent': '{email} est invité(e) ; le courriel est dans la boîte d’envoi.',
  'guests.mailLanguage': 'Langue du courriel',
  'guests.list': 'Inviter les personnes d’une liste',
  'guests.listHint':
    'CSV ou Excel (.xlsx), {count, number} lignes au plus. La première ligne nomme les colonnes : email, et au besoin nom, organisation, pays, qualité, langue. Rien n’est envoyé avant que vous ayez vu ce que devient chaque ligne.',
  'guests.reading': 'Lecture de la liste…',
  'guests.tooLarge': 'Le fichier est vide ou dépasse 3 Mo.',
  'guests.inviteAll':
    '{count, plural, one {Inviter # personne} many {Inviter # personnes} other {Inviter # personnes}}',
  'guests.outcome': 'Ce que devient chaque ligne',
  'guests.done': 'Ce qu’est devenue chaque ligne',
  'guests.row': 'Ligne',
  'guests.fate': 'Résultat',
  'guests.invitedOn': 'Invité(e)',
  'guests.answer': 'Réponse',
  'guests.noAnswer': 'Aucune encore',
  'guests.revoke': 'Révoquer l’invitation de {email}',
  'guests.revoked': 'Révoquée',
  'guests.revokeAsk': 'Révoquer cette invitation ?',
  'guests.revokeWhy':
    'Le lien du courriel adressé à {email} ne fonctionnera plus. Une inscription déjà faite demeure.',
  'guests.revokeDo': 'Révoquer',
  'guests.result-to-invite': 'Sera invité(e)',
  'guests.result-invited': 'Invité(e)',
  'guests.result-already-invited': 'Déjà invité(e)',
  'guests.result-already-registered': 'Déjà inscrit(e)',
  'guests.result-revoked':
    'Révoquée auparavant : invitez la personne à la main si vous le souhaitez',
  'guests.result-duplicate-row': 'L’adresse figure dans une ligne précédente',
  'guests.result-bad-address': 'Pas une adresse électronique',
  'guests.result-unknown-country': 'Pays inconnu',
  'guests.result-unknown-capacity': 'Qualité inconnue',
  'guests.result-unknown-language': 'Langue inconnue',
  'guests.result-too-long': 'Nom ou organisation trop long',
}
