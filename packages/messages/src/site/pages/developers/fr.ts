import type { en } from './en'

/** The developers page with its live reader, in French. */
export const fr = {
  'developers.title': 'Développeurs',
  'developers.lead':
    'Lisez des circulaires, calculez les heures des réunions et vérifiez qui peut participer, dans vos propres programmes.',
  'developers.packages': 'Paquets',
  'developers.packages-text':
    'Modules ES pour Node 20.19 ou plus récent. @u4ssc/domain et @u4ssc/client fonctionnent aussi dans les navigateurs.',
  'developers.package-domain':
    'Lit les circulaires, calcule les heures des réunions et détermine qui peut participer.',
  'developers.package-documents':
    'Lit les fichiers Word, PDF et HTML. Écrit des fichiers de calendrier.',
  'developers.package-client': 'Appelle l’API HTTP, avec des types.',
  'developers.package-cli': 'Fait tout cela en ligne de commande.',
  'developers.sample': 'Afficher une réunion en heure locale',
  'developers.sample-text':
    'Enregistrez une circulaire sous le nom circular.txt et ce programme sous le nom print-meeting.mjs. Puis lancez : node print-meeting.mjs',
  'developers.output': 'Résultat pour la Circulaire TSB 352',
  'developers.api': 'API',
  'developers.api-text':
    'Toutes les données de ce site sont disponibles en JSON sous /v1. Les erreurs suivent la RFC 9457.',
  'developers.widget': 'Une réunion sur votre propre page',
  'developers.widget-text':
    'Un script de l’API y affiche les prochains horaires d’une réunion, dans le fuseau du lecteur, au sein d’un cadre. Sans scripts, l’élément reste tel que vous l’avez écrit.',
  'developers.reference': 'Référence de l’API',
  'developers.openapi': 'Description OpenAPI',
  'developers.feed-atom': 'Tous les changements, Atom',
  'developers.feed-json': 'Tous les changements, JSON Feed',
  'developers.stream': 'Flux des versions (server-sent events)',
  'developers.calendar': 'Fichiers du programme',
  'developers.calendar-text':
    'Ajoutez .ics, .csv ou .txt à l’adresse d’un programme pour obtenir un fichier de calendrier, un tableau ou du texte brut. zone= choisit le fuseau horaire, session= les séances.',
  'reader.title': 'Lecteur en direct',
  'reader.lead':
    'Collez une circulaire dans l’une des six langues de l’ONU. Chaque information s’éclaire dans le texte.',
  'reader.private': 'Le texte est lu dans votre navigateur et n’est pas envoyé.',
  'reader.sent':
    'Les scripts sont désactivés : le texte est envoyé à ce site pour être lu. Il n’est pas conservé.',
  'reader.letter': 'Texte de la circulaire',
  'reader.read': 'Lire',
  'reader.try': 'Essayer avec la Circulaire TSB 352',
  'reader.reading': 'Lecture en cours…',
  'reader.empty': 'Collez le texte d’une circulaire, ou essayez avec la Circulaire TSB 352.',
  'reader.too-long': 'Ce texte est trop long. Collez au plus {max, number} caractères.',
  'reader.too-large': 'Ce texte dépasse {max, number} Ko. Collez un texte plus court.',
  'reader.too-many':
    'Trop de textes ont été envoyés depuis votre réseau. Attendez une minute, puis réessayez.',
  'reader.unavailable':
    'Le texte n’a pas pu être lu, car l’API n’a pas répondu. Réessayez dans une minute.',
  'reader.failed': 'Ce texte n’a pas pu être lu. Rechargez la page et réessayez.',
  'reader.count':
    '{count, plural, =0 {Aucune information lue} one {# information lue} many {# informations lues} other {# informations lues}}',
  'reader.no-meeting': 'Aucune réunion n’a été trouvée dans ce texte.',
  'reader.text': 'Texte',
  'reader.facts': 'Informations',
  'reader.hint':
    'Choisissez une information pour voir ses mots, ou des mots en couleur pour voir l’information.',
  'reader.legend': 'Légende',
  'reader.notes':
    '{count, plural, one {# remarque sur le texte} many {# remarques sur le texte} other {# remarques sur le texte}}',
  'reader.json': 'JSON',
  'fact-kind.reference': 'Référence',
  'fact-kind.date': 'Date',
  'fact-kind.time': 'Heure',
  'fact-kind.place': 'Lieu',
  'fact-kind.meeting': 'Réunion',
  'fact-kind.people': 'Personnes et organisations',
  'fact-kind.participation': 'Participation',
  'fact-kind.deadline': 'Date limite',
  'fact-kind.other': 'Autre',
  'fact-kind.note': 'Remarque',
} as const satisfies Record<keyof typeof en, string>
