import { capital, namesOf } from '../../names.mjs'

const NOUNS = {
  meeting: 'Meeting',
  workshop: 'Workshop',
  seminar: 'Seminar',
  webinar: 'Webinar',
  forum: 'Forum',
  symposium: 'Symposium',
  training: 'Training Course',
  conference: 'Conference',
  session: 'session',
}
const ORDINALS =
  ' First Second Third Fourth Fifth Sixth Seventh Eighth Ninth Tenth Eleventh Twelfth'.split(' ')
const TOPICS = [
  (/** @type {string} */ topic) => ` on ${topic}`,
  (/** @type {string} */ topic) => ` on “${capital(topic)}”`,
  (/** @type {string} */ topic) => `: ${capital(topic)}`,
]

/** @param {string} plain */
const groupOf = (plain) => ({
  plain,
  the: plain,
  of: `of ${plain}`,
  to: `to the meeting of ${plain}`,
  a: plain,
  gender: /** @type {const} */ ('m'),
})

export const names = namesOf({
  nameOf: ({ kind, ordinal, body, topic, form }) => {
    const tail = body ? ` ${body}` : (TOPICS[form % 3]?.(topic ?? '') ?? '')
    const plain = `${ordinal ? `${ORDINALS[ordinal] ?? ''} ` : ''}${NOUNS[kind]}${tail}`
    const the = `the ${plain}`
    return {
      plain,
      the,
      of: `of ${the}`,
      to: `to ${the}`,
      a: ordinal || body ? the : `a ${plain}`,
      gender: 'm',
    }
  },
  studyGroup: (number) => groupOf(`ITU-T Study Group ${number}`),
  radioStudyGroup: (number) => groupOf(`Study Group ${number}`),
  workingParty: (id) => groupOf(`Working Party ${id}`),
  bodies: [
    'of the Committee on Urban Mobility',
    'of the Committee on Housing and Land Management',
    'of the Working Group on Digital Trade',
    'of the Expert Group on Water Accounting',
    'of the Subsidiary Body on Implementation',
    'of the Steering Committee on Early Warning',
    'of the Advisory Group on Capacity Building',
    'of the Task Force on Road Safety Data',
    'of the Intergovernmental Panel on Soils',
    'of the Conference of the Parties',
  ],
  topics: [
    'smart water metering',
    'open data for public transport',
    'electromagnetic fields around schools',
    'satellite services for small islands',
    'emergency telecommunications',
    'digital skills of rural communities',
    'circular economy of electronic equipment',
    'air quality monitoring in port cities',
    'numbering resources and portability',
    'energy-efficient data centres',
    'biodiversity in urban planning',
    'coastal flood forecasting',
    'accessible public websites',
    'quality of service of mobile networks',
  ],
  organizers: [
    'International Telecommunication Union (ITU)',
    'United Nations Economic Commission for Europe (UNECE)',
    'World Meteorological Organization (WMO)',
    'African Telecommunications Union (ATU)',
    'Asia-Pacific Telecommunity (APT)',
    'World Bank',
  ].map((name) => ({ name, inSentence: `the ${name}` })),
  people: [
    'Ana Ferreira',
    'Tomas Lindqvist',
    'Ruth Achieng',
    'Pavel Novak',
    'Hana Sato',
    'Idris Bello',
    'Marta Kowalska',
  ],
  venues: [
    'International Convention Centre',
    'Hotel Meridian Plaza',
    'National Library',
    'Ministry of Digital Development',
    'Grand Harbour Conference Hotel',
    'University Congress Centre',
  ],
  headquarters: 'ITU headquarters',
  at: [(venue) => `at the ${venue}`, (venue) => `in the ${venue}`],
  atHeadquarters: [(name) => `at ${name}`],
  inCity: [
    ({ city, country }) => `in ${city}, ${country}`,
    ({ city, country }) => `in ${city} (${country})`,
  ],
  inCityOnly: ({ city }) => `in ${city}`,
  online: 'online',
  languages: {
    en: 'English',
    fr: 'French',
    es: 'Spanish',
    ru: 'Russian',
    zh: 'Chinese',
    ar: 'Arabic',
  },
  and: ' and ',
  between: ' ',
  comma: ', ',
  semicolon: '; ',
  stop: '.',
  dateLine: (city, day) => `${city}, ${day}`,
})
