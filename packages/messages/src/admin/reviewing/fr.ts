import type { reviewing as english } from './en'

export const reviewing = {
  'publish.reason': 'Motif (public)',
  'publish.reasonHint': 'Affiché sous « Mises à jour » et dans la notification.',
  'publish.resolve':
    '{count, plural, one {Réglez # point pour publier.} many {Réglez # points pour publier.} other {Réglez # points pour publier.}}',
  'issue.no-meeting': 'Aucune réunion n’a été trouvée dans cette circulaire',
  'issue.letter-unnamed': 'La circulaire doit avoir une série, un numéro et une date',
  'issue.letter-published': 'Cette circulaire est déjà publiée',
  'issue.same-meeting':
    '« {title} » existe déjà. Modifier cette réunion ou en créer une nouvelle ?',
  'issue.slug-taken': 'L’adresse « {slug} » appartient à une autre réunion',
  'issue.newer-release':
    'La version {latest} de la réunion est désormais publique ; ce brouillon part de la version {release}',
  'issue.move-programme': 'Déplacer le programme au {date} ?',
  'issue.move-deadlines': 'Déplacer les échéances avec la réunion ?',
  'issue.drift': 'La réunion s’écarte de sa circulaire. Indiquez pourquoi.',
  'issue.file-not-approved': '« {title} » n’est pas encore approuvé',
  'issue.speaker-unknown': '« {session} » nomme un intervenant absent de la liste des intervenants',
  'answer.accept': 'Accepter',
  'answer.convenes-none': 'Cette circulaire ne convoque aucune réunion',
  'answer.change': 'Modifier la réunion existante',
  'answer.create': 'Créer une nouvelle réunion',
  'answer.move': 'Déplacer avec la réunion',
  'answer.hide': 'Masquer le programme jusqu’à sa révision',
  'answer.one-by-one': 'Déplacer les séances une par une',
  'answer.keep': 'Ne rien changer',
  'issue.uncertain-facts':
    '{count, plural, one {Vérifier # information de la circulaire} many {Vérifier # informations de la circulaire} other {Vérifier # informations de la circulaire}}',
  'issue.uncertain-facts-of-meeting':
    '{count, plural, one {Vérifier # information sur « {title} »} many {Vérifier # informations sur « {title} »} other {Vérifier # informations sur « {title} »}}',
  'answer.checked': 'Vérifié',
  'uncertain.title': 'Informations à vérifier',
  'uncertain.why':
    'Ces informations ont peut-être été mal lues. Comparez chacune avec la lettre. Corrigez celles qui sont fausses, puis confirmez les autres.',
  'uncertain.show': 'Montrer dans la lettre',
  'uncertain.showFact': 'Montrer dans la lettre : {fact}',
  'uncertain.words': 'Texte de la lettre',
  'uncertain.confirm': 'J’ai vérifié ces informations',
  'uncertain.otherPart': 'Autre élément de la circulaire',
} satisfies Record<keyof typeof english, string>
