import type { UpdateWords } from './update-words'

/** Sentences and headlines about the updates of a meeting. */
export const UPDATES_FR: UpdateWords = {
  sentences: {
    starts: 'commence désormais à {after}, au lieu de {before}.',
    ends: 'se termine désormais à {after}, au lieu de {before}.',
    moved: 'a désormais lieu le {after}, au lieu du {before}.',
    newDate: 'Nouvelle date : {after} (auparavant {before}).',
    newTime: 'Nouvel horaire : {after} (auparavant {before}).',
    recording: 'L’enregistrement est disponible.',
    room: 'a lieu dans la salle suivante : {after}.',
    roomNow: 'change de salle : {after} au lieu de {before}.',
    speakerNew: 'compte un nouvel intervenant : {after}.',
    speakerGone: 'ne compte plus cet intervenant : {before}.',
    documentNew: 'comporte un nouveau document : {after}.',
    closes: 'La date limite d’inscription est le {after}.',
    closesNow: 'La date limite d’inscription est désormais le {after}, au lieu du {before}.',
    documentLink: 'Nouveau lien vers le document {name}.',
    documentPublic: 'Le document {name} est désormais public.',
    documentRestricted: 'Le document {name} est désormais réservé aux personnes inscrites.',
    interpretationNew: 'Une interprétation est désormais assurée : {after}.',
    captionsNew: 'Un sous-titrage est désormais proposé : {after}.',
    deadlineNew: 'Nouvelle date limite : {name}, {after}.',
    free: 'La participation est gratuite.',
    freeNow: 'La participation est désormais gratuite (auparavant payante).',
    paid: 'La participation est payante.',
    paidNow: 'La participation est désormais payante (auparavant gratuite).',
    described: 'La réunion a maintenant une description.',
    describedNow: 'La description de la réunion a changé.',
    practical: 'Les informations pratiques sont désormais disponibles.',
    practicalNow: 'Les informations pratiques ont changé.',
    sessionsFollow: 'Le programme suit la réunion. Toutes les séances gardent leurs horaires.',
  },
  counts: {
    programme: {
      one: 'Le programme est publié ({count} séance).',
      many: 'Le programme est publié ({count} séances).',
      other: 'Le programme est publié ({count} séances).',
    },
    sessions: {
      one: 'Le programme comporte {count} nouvelle séance.',
      many: 'Le programme comporte {count} de nouvelles séances.',
      other: 'Le programme comporte {count} nouvelles séances.',
    },
    unchanged: {
      one: 'L’autre séance garde son horaire.',
      many: 'Les {count} autres séances gardent leur horaire.',
      other: 'Les {count} autres séances gardent leur horaire.',
    },
    speakers: {
      one: '{count} intervenant ajouté : {names}.',
      many: '{count} intervenants ajoutés : {names}.',
      other: '{count} intervenants ajoutés : {names}.',
    },
    documents: {
      one: 'Nouveau document : {names}.',
      many: '{count} nouveaux documents : {names}.',
      other: '{count} nouveaux documents : {names}.',
    },
    outcomes: {
      one: 'Nouveau résultat : {names}.',
      many: '{count} nouveaux résultats : {names}.',
      other: '{count} nouveaux résultats : {names}.',
    },
    decisions: {
      one: 'Nouvelle décision : {names}.',
      many: '{count} nouvelles décisions : {names}.',
      other: '{count} nouvelles décisions : {names}.',
    },
    circulars: {
      one: 'Nouvelle circulaire : {names}.',
      many: '{count} nouvelles circulaires : {names}.',
      other: '{count} nouvelles circulaires : {names}.',
    },
    translations: {
      other:
        'Ces informations sont désormais disponibles aussi dans les langues suivantes : {names}.',
      one: 'Ces informations sont désormais disponibles aussi en {names}.',
    },
  },
  headlines: {
    time: 'Nouvelle date ou nouvel horaire',
    place: 'Nouveau lieu ou nouveau mode de participation',
    joining: 'Nouvelles informations de connexion',
    registration: 'Inscription ou dates limites modifiées',
    participation: 'Conditions de participation modifiées',
    programme: 'Programme mis à jour',
    results: 'Nouveaux documents ou résultats',
    other: 'Mise à jour',
  },
}
