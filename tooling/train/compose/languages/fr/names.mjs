import { capital, namesOf } from '../../names.mjs'

const NOUNS = /** @type {const} */ ({
  meeting: ['réunion', 'f'],
  workshop: ['atelier', 'm'],
  seminar: ['séminaire', 'm'],
  webinar: ['webinaire', 'm'],
  forum: ['forum', 'm'],
  symposium: ['symposium', 'm'],
  training: ['formation', 'f'],
  conference: ['conférence', 'f'],
  session: ['session', 'f'],
})
const ORDINALS =
  ' premier deuxième troisième quatrième cinquième sixième septième huitième neuvième dixième onzième douzième'.split(
    ' ',
  )
const TOPICS = [
  (/** @type {string} */ topic) => ` sur ${topic}`,
  (/** @type {string} */ topic) =>
    ` sur le thème «${capital(topic.replace(/^(les?|la|l') ?/, ''))}»`,
  (/** @type {string} */ topic) => ` consacré[|e] à ${topic}`,
]

/**
 * @param {string} text
 * @param {'m' | 'f'} gender
 */
function named(text, gender) {
  const isElided = /^[aeéèiou]/iu.test(text)
  const isMasculine = gender === 'm'
  const article = isElided ? "l'" : isMasculine ? 'le ' : 'la '
  return {
    plain: capital(text),
    the: article + text,
    of: isElided ? `de l'${text}` : isMasculine ? `du ${text}` : `de la ${text}`,
    to: isElided ? `à l'${text}` : isMasculine ? `au ${text}` : `à la ${text}`,
    a: `${isMasculine ? 'un' : 'une'} ${text}`,
    gender,
  }
}

export const names = namesOf({
  nameOf: ({ kind, ordinal, body, topic, form }) => {
    const [noun, gender] = NOUNS[kind]
    const agreed = (TOPICS[form % 3]?.(topic ?? '') ?? '').replace(
      '[|e]',
      gender === 'f' ? 'e' : '',
    )
    const tail = body ? ` ${body}` : agreed.replace('à le ', 'au ').replace('à les ', 'aux ')
    const name = named(`${ordinal ? `${ORDINALS[ordinal] ?? ''} ` : ''}${noun}${tail}`, gender)
    return ordinal || body ? { ...name, a: name.the } : name
  },
  studyGroup: (number) => named(`Commission d'études ${number}`, 'f'),
  radioStudyGroup: (number) => named(`Commission d'études ${number}`, 'f'),
  workingParty: (id) => named(`Groupe de travail ${id}`, 'm'),
  bodies: [
    'du Comité de la mobilité urbaine',
    "du Comité du logement et de l'aménagement du territoire",
    'du Groupe de travail sur le commerce numérique',
    "du Groupe d'experts de la comptabilité de l'eau",
    "de l'Organe subsidiaire chargé de l'application",
    'du Comité directeur des alertes précoces',
    'du Groupe consultatif sur le renforcement des capacités',
    "de l'Équipe spéciale des données sur la sécurité routière",
    'du Groupe intergouvernemental sur les sols',
    'de la Conférence des Parties',
  ],
  topics: [
    "les compteurs d'eau intelligents",
    'les données ouvertes des transports publics',
    'les champs électromagnétiques près des écoles',
    'les services par satellite pour les petites îles',
    "les télécommunications d'urgence",
    'les compétences numériques en milieu rural',
    'la gestion des déchets électroniques',
    "la qualité de l'air dans les villes portuaires",
    'la portabilité des numéros',
    'la sobriété énergétique des centres de données',
    'la biodiversité en ville',
    'la prévision des inondations côtières',
    "l'accessibilité des sites publics",
    'la qualité de service des réseaux mobiles',
  ],
  organizers: [
    ['Union internationale des télécommunications (UIT)', "l'"],
    ["Commission économique pour l'Europe (CEE-ONU)", 'la '],
    ['Organisation météorologique mondiale (OMM)', "l'"],
    ['Union africaine des télécommunications (UAT)', "l'"],
    ['Organisation internationale de la Francophonie (OIF)', "l'"],
    ['Banque mondiale', 'la '],
  ].map(([name = '', article = '']) => ({ name, inSentence: article + name })),
  people: [
    'Claire Dumont',
    'Moussa Traoré',
    'Élise Perrin',
    'Amadou Diop',
    'Luc Fontaine',
    'Nadia Benali',
    'Jean-Marc Kouassi',
  ],
  venues: [
    'Centre international de conférences',
    'Hôtel Méridien',
    'Palais des congrès',
    "Ministère de l'économie numérique",
    'Centre culturel national',
    'Hôtel des Almadies',
  ],
  headquarters: "siège de l'UIT",
  at: [
    (venue) => (/^(Hôtel)/.test(venue) ? `à l'${venue}` : `au ${venue}`),
    (venue) => `dans les locaux suivants: ${venue}`,
  ],
  atHeadquarters: [(name) => `au ${name}`],
  inCity: [
    ({ city, country }) => `à ${city} (${country})`,
    ({ city, country }) => `à ${city}, ${country}`,
  ],
  inCityOnly: ({ city }) => `à ${city}`,
  online: 'en ligne',
  languages: {
    en: 'anglais',
    fr: 'français',
    es: 'espagnol',
    ru: 'russe',
    zh: 'chinois',
    ar: 'arabe',
  },
  and: ' et ',
  between: ' ',
  comma: ', ',
  semicolon: '; ',
  stop: '.',
  dateLine: (city, day) => `${city}, ${day.startsWith('le ') ? day : `le ${day}`}`,
})
