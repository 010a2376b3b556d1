import type { LetterVocabulary } from './vocabulary'

export const fr: LetterVocabulary = {
  organizations: ['UNION INTERNATIONALE DES TÉLÉCOMMUNICATIONS'],
  bureaus: ['Bureau de la normalisation des télécommunications', 'Bureau des radiocommunications'],
  places: ['Genève', 'Dakar', 'Berne'],
  addressees: [
    "Aux Administrations des Etats Membres de l'Union",
    'Aux Membres du Secteur UIT-T',
    "Aux Associés de l'UIT-T participant aux travaux de la Commission d'études 20",
    "Aux établissements universitaires participant aux travaux de l'UIT",
  ],
  copies: [
    "Aux Présidents et Vice-Présidents des Commissions d'études",
    'Au Directeur du Bureau des radiocommunications',
  ],
  contacts: ['Mme Rose Lindqvist', 'Secrétariat du Conseil'],
  topics: [
    "l'éclairage public",
    'les compteurs d’eau',
    'les données ouvertes',
    'le bruit (phase 2)',
  ],
  subjects: [
    'Questionnaire sur {topic}',
    'Guide sur {topic}, troisième édition',
    'Appel à exemples: «{topic}» dans les villes',
  ],
  sentences: [
    "Le Bureau prépare un guide sur {topic} pour les membres de l'Union.",
    'Je vous écris au sujet de ce qui touche {topic} dans la plupart des villes.',
    "Les réponses sur {topic} seront publiées dans les langues de l'Union.",
    "Nous vous remercions de l'aide que vous apportez aux travaux sur {topic}.",
  ],
  trickySentences: [
    '12 villes ont déjà écrit au Bureau sur {topic}.',
    'A noter: les formulaires sur {topic} sont dans le guide.',
    'Nous écrivons au Directeur du Bureau, qui est chargé de {topic}.',
    'Les rapports - il y en a beaucoup - portent sur {topic}.',
  ],
  points: [
    'décrire {topic}',
    'Comparer les coûts: {topic};',
    'leçons tirées: {topic}',
    '3 exemples sur {topic}',
  ],
  citing: 'Je me réfère à la {reference}, qui reste en vigueur.',
  salutations: ['Madame, Monsieur,', 'Chers collègues,'],
  closings: [
    "Veuillez agréer, Madame, Monsieur, l'assurance de ma haute considération.",
    'Cordialement,',
  ],
  names: ['Anne Silva', 'Élise Grandjean', 'Jean-Pierre Roux'],
  titles: ['Directrice du Bureau de la normalisation des télécommunications', 'Secrétaire général'],
  annex: 'ANNEXE',
  annexNote: '(à la {reference})',
  blank: ' ',
}
