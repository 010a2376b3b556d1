import { expect, it } from 'vitest'
import { LANGUAGES } from '@u4ssc/domain'
import { meetingOf } from '@u4ssc/domain/meetings'
import type { Meeting } from '@u4ssc/domain/meetings'
import type { Language } from '@u4ssc/domain'
import { parseReference, readCircular } from '../../src/six-by-default'
import { renderCircular } from '@u4ssc/domain/circulars'
import {
  addFact,
  CLAUSES,
  checkFacts,
  composeCircular,
  writeClauses,
  writeSubject,
} from '@u4ssc/domain/circulars/writing'
import { GENEVA, MEETING, sitting } from './meeting'

const VARIANTS: Readonly<Record<string, Partial<Meeting>>> = {
  virtual: {},
  'in person, two days': {
    mode: 'physical',
    venue: GENEVA,
    schedule: {
      zone: 'Europe/Zurich',
      days: [sitting('2027-03-09', '09:30', '17:00'), sitting('2027-03-10', '09:30', '17:00')],
    },
  },
  hybrid: { mode: 'hybrid', venue: GENEVA },
  'without times': {
    mode: 'physical',
    venue: { name: null, city: 'Bogotá', country: 'CO' },
    schedule: {
      zone: 'America/Bogota',
      days: [sitting('2027-03-30'), sitting('2027-03-31'), sitting('2027-04-01')],
    },
  },
  'in Cairo': {
    mode: 'hybrid',
    venue: { name: null, city: 'Cairo', country: 'EG' },
    schedule: { zone: 'Africa/Cairo', days: [sitting('2027-03-09', '10:00', '12:00')] },
  },
  'start only': { schedule: { zone: 'Etc/UTC', days: [sitting('2027-03-09', '14:00')] } },
  'different times': {
    schedule: {
      zone: 'Asia/Tokyo',
      days: [sitting('2027-03-09', '10:00', '15:30'), sitting('2027-03-10', '09:00', '12:00')],
    },
  },
  'opening and closing': {
    mode: 'physical',
    venue: { name: null, city: 'Nairobi', country: 'KE' },
    schedule: {
      zone: 'Africa/Nairobi',
      days: [
        sitting('2027-03-09', '10:00'),
        sitting('2027-03-10'),
        sitting('2027-03-11', null, '16:00'),
      ],
    },
  },
  'every clause': {
    mode: 'hybrid',
    venue: { name: 'Popov Room', city: 'Geneva', country: 'CH' },
    languages: ['en', 'fr', 'es'],
    interpretation: ['ar', 'zh', 'ru'],
    organizers: ['ITU', 'UNECE', 'UN-Habitat'],
    objectives: ['A', 'B'],
    registration: {
      ...{ required: true, opensOn: '2027-02-01', closesOn: '2027-02-26', capacity: null },
      url: 'https://www.example.org/register',
    },
    access: {
      ...{ services: ['captioning', 'step-free-access'], requestBy: '2027-02-19' },
      requestContact: 'access@example.org',
    },
  },
  'deadlines with a time and on one day': {
    deadlines: [
      { date: '2027-02-12', what: 'A' },
      { date: '2027-02-15', time: '12:00', zone: 'Etc/UTC', what: 'B' },
    ],
    access: { services: ['captioning'], requestBy: '2027-02-12', requestContact: null },
  },
  'days apart': {
    schedule: {
      zone: '+05:30',
      days: [sitting('2027-03-09', '10:00', '12:00'), sitting('2027-03-11', '10:00', '12:00')],
    },
  },
}

const ROOMS = {
  ...{ en: 'Popov Room', fr: 'salle Popov', es: 'Sala Popov', ru: 'зал Попова' },
  ...{ zh: '波波夫会议室', ar: 'قاعة بوبوف' },
}

/** The name of a room is in the language of the circular. */
function inHouse({ venue, ...meeting }: Meeting, language: Language): Meeting {
  return { ...meeting, venue: venue?.name ? { ...venue, name: ROOMS[language] } : venue }
}

function readBack(meeting: Meeting, language: Language) {
  const clauses = writeClauses(meeting, language, CLAUSES)
  const circular = composeCircular(clauses, {
    language,
    reference: parseReference('TSB Circular 400'),
    issuedOn: '2027-01-12',
    subject: writeSubject(meeting, language),
  })
  const text = renderCircular(circular, { format: 'text' })
  const reading = readCircular(text)
  const read = { meeting: reading.meetings[0] ?? null, evidence: reading.evidence }
  return { text, reading, checks: checkFacts(read, meeting, language) }
}

for (const [name, facts] of Object.entries(VARIANTS))
  it.each(LANGUAGES)(
    `a circular of a meeting reads back as the meeting: ${name}, in %s`,
    (language) => {
      const meeting = inHouse({ ...MEETING, ...facts }, language)
      const { text, reading, checks } = readBack(meeting, language)
      const wrong = checks
        .filter(({ outcome }) => outcome !== 'equal')
        .map(({ fact, outcome, wanted, read }) => ({ fact, outcome, wanted, read }))
      expect(wrong, text).toEqual([])
      expect(reading.meetings).toHaveLength(1)
    },
  )

it.each(LANGUAGES)('a meeting without a title is not convened, in %s', (language) => {
  const clauses = writeClauses({ ...MEETING, title: '', localizations: {} }, language)
  expect(clauses.map(({ clause }) => clause)).not.toContain('convening')
})

it('a fact that only the circular states is equal once it is added to the meeting', () => {
  const { 'every clause': facts } = VARIANTS
  const { reading } = readBack({ ...MEETING, ...facts }, 'en')
  const [read] = reading.meetings
  if (!read) throw new Error('The circular convenes a meeting')
  const bare = meetingOf({ id: read.id })
  const found = { meeting: read, evidence: reading.evidence }
  const added = checkFacts(found, bare, 'en').filter(({ outcome }) => outcome === 'added')
  expect(added.length).toBeGreaterThan(10)
  const meeting = added.reduce((now, { fact }) => addFact(now, fact, read), bare)
  expect(checkFacts(found, meeting, 'en').map(({ outcome }) => outcome)).toEqual(
    checkFacts(found, meeting, 'en').map(() => 'equal'),
  )
})

it.each([
  ['Addis Ababa', 'ET', 'Africa/Addis_Ababa', 'heure d’Addis-Abeba'],
  ['Athens', 'GR', 'Europe/Athens', 'heure d’Athènes'],
  ['Geneva', 'CH', 'Europe/Zurich', 'heure de Genève'],
  ['Yaoundé', 'CM', 'Africa/Douala', 'heure de Yaoundé'],
  ['Cairo', 'EG', 'Africa/Cairo', 'en présentiel au Caire (Égypte)'],
  ['Cairo', 'EG', 'Africa/Cairo', 'heure du Caire'],
])(
  'a French circular joins “à” and “de” to the name of a city: %s',
  (city, country, zone, written) => {
    const schedule = { zone, days: [sitting('2027-03-09', '10:00', '15:30')] }
    const venue = { name: null, city, country }
    const { text, checks } = readBack({ ...MEETING, mode: 'physical', venue, schedule }, 'fr')
    expect(text).toContain(written)
    expect(checks.map(({ outcome }) => outcome)).not.toContain('different')
  },
)

it.each([
  ['fr', 'en présentiel (Égypte) et en ligne'],
  ['ru', 'в очном формате (Египет) и онлайн'],
] as const)('a circular names a country without a city as no city, in %s', (language, written) => {
  const venue = { name: null, city: null, country: 'EG' }
  expect(readBack({ ...MEETING, mode: 'hybrid', venue }, language).text).toContain(written)
})
