import { describe, expect, it } from 'vitest'
import { SIXTH_MEETING } from '../../../test/sixth-meeting'
import { LANGUAGES } from '../../languages'
import { compareMeetings } from '../../meetings/index'
import type { Document, Meeting, Session } from '../../meetings/index'
import { describeHeadline } from './describe-headline'
import { describeUpdates } from './describe-updates'
import { UPDATE_WORDS } from './languages'
import { cityIn } from '../../timezones/languages/index'
import { WORDINGS } from '../languages/index'
import type { Plural } from '../plural'

const session = (id: string, title: string, startTime: string, endTime: string): Session => ({
  ...{ id, title, startTime, endTime, kind: id === 'lunch' ? 'break' : 'panel' },
  ...{ date: '2021-12-07', room: null, speakers: [], documents: [] },
})
const MEETING: Meeting = {
  ...SIXTH_MEETING,
  programme: [
    {
      ...session('open', 'Open data', '10:00', '12:00'),
      speakers: [{ speaker: 'ada', role: 'speaker' }],
    },
    session('lunch', 'Lunch', '12:00', '13:00'),
    session('work', 'Work plan', '13:30', '15:30'),
  ],
  speakers: [{ id: 'ada', name: 'Ada Quispe', title: null, organization: null, biography: null }],
}

/** The updates after a change. */
function linesAfter(
  change: Partial<Meeting>,
  language: (typeof LANGUAGES)[number] = 'en',
  before = MEETING,
) {
  const after = { ...before, ...change }
  return describeUpdates(compareMeetings(before, after), after, WORDINGS[language])
}
const textsAfter = (...given: Parameters<typeof linesAfter>) =>
  linesAfter(...given).map(({ text }) => text)

const programmeWith = (id: string, change: Partial<Session>) =>
  MEETING.programme.map((one) => (one.id === id ? { ...one, ...change } : one))

describe('an update', () => {
  it('of a later start has the new and the earlier time', () => {
    expect(linesAfter({ programme: programmeWith('work', { startTime: '13:45' }) })).toEqual([
      {
        subject: 'Work plan',
        topic: 'programme',
        words: 'now starts at 13:45, instead of 13:30.',
        text: '“Work plan” now starts at 13:45, instead of 13:30.',
      },
    ])
  })

  it('of a session has no space after the name in Chinese', () => {
    expect(textsAfter({ programme: programmeWith('work', { startTime: '13:45' }) }, 'zh')).toEqual([
      '“Work plan”现改为13:45开始，原为13:30。',
    ])
  })

  it('of another end has the end only, and of another day both days', () => {
    expect(linesAfter({ programme: programmeWith('work', { endTime: '15:00' }) })[0]?.words).toBe(
      'now ends at 15:00, instead of 15:30.',
    )
    expect(textsAfter({ programme: programmeWith('work', { date: '2021-12-08' }) })[0]).toMatch(
      /Wednesday, 8 December 2021, 13:30, instead of Tuesday, 7 December/,
    )
  })

  it('of a role names the speaker and the session', () => {
    const programme = programmeWith('open', { speakers: [{ speaker: 'ada', role: 'moderator' }] })
    expect(textsAfter({ programme })).toEqual([
      'Ada Quispe, “Open data”: now moderator (was speaker).',
    ])
  })

  it('of a fact that was not stated gives the fact only', () => {
    expect(textsAfter({ programme: programmeWith('open', { room: 'Room B' }) })).toEqual([
      '“Open data” is in “Room B”.',
    ])
    expect(textsAfter({ fee: 'paid' }, 'en', { ...MEETING, fee: null })).toEqual([
      'There is a fee.',
    ])
  })

  it('of a translation names the languages', () => {
    const localizations = { fr: { title: 'Sixième réunion' }, es: { title: 'Sexta reunión' } }
    expect(textsAfter({ localizations })).toEqual([
      'This information is now also available in French and Spanish.',
    ])
  })

  it('of a recording is a sentence without an address', () => {
    const url = 'https://example.org/film'
    expect(textsAfter({ recording: { isRecorded: true, url } })).toEqual([
      'The recording is available.',
    ])
    expect(textsAfter({ recording: { isRecorded: true, url: null } })).toEqual([
      'The meeting will be recorded.',
    ])
  })

  it('of a whole programme says that it is published; of some sessions, how many are new', () => {
    const { programme } = MEETING
    expect(textsAfter({ programme }, 'en', { ...MEETING, programme: [] })).toEqual([
      'The programme is published (3 sessions).',
    ])
    const more = [...programme, ...['a', 'b', 'c'].map((id) => session(id, id, '16:00', '17:00'))]
    expect(textsAfter({ programme: more })).toEqual(['The programme has 3 new sessions.'])
    expect(textsAfter({ programme: more.slice(0, 4) })).toHaveLength(1)
    expect(textsAfter({ programme: more.slice(0, 4) })[0]).toMatch(/^Added: session “a”/)
  })

  it('of a further circular has the name that is given for it', () => {
    const after = { ...MEETING, convenedBy: [...MEETING.convenedBy, 'TSB Circular 353'] }
    const changes = compareMeetings(MEETING, after)
    const names = { 'TSB Circular 353': 'Circulaire TSB 353' }
    expect(describeUpdates(changes, after, WORDINGS.fr, { names })[0]?.text).toBe(
      'Nouvelle circulaire\u00a0: Circulaire TSB 353.',
    )
  })

  it.each(LANGUAGES)(
    'is in the order of importance in %s: times, session, break, results',
    (language) => {
      const { schedule } = MEETING
      const days = schedule.days.map((day) => ({ ...day, endTime: '16:00' }))
      const programme = MEETING.programme.map((one) =>
        one.id === 'open' ? one : { ...one, endTime: '15:40' },
      )
      const outcomes = [{ objective: 0, text: 'Approved.', documents: [] }]
      const lines = linesAfter({ outcomes, programme, schedule: { ...schedule, days } }, language)
      expect(lines.map(({ subject }) => subject)).toEqual([null, 'Work plan', 'Lunch', null])
      for (const { text } of lines) expect(text).not.toMatch(/[{}]|\.\.$/)
    },
  )
})

describe('the sessions that keep their times', () => {
  const countedAfter = (programme: Session[], language: (typeof LANGUAGES)[number] = 'en') => {
    const after = { ...MEETING, programme }
    const options = { countsUnchanged: true }
    return describeUpdates(compareMeetings(MEETING, after), after, WORDINGS[language], options)
  }

  it('are counted after those that move', () => {
    const lines = countedAfter(programmeWith('work', { startTime: '13:45' }))
    expect(lines.map(({ text, topic }) => [topic, text])).toEqual([
      ['programme', '“Work plan” now starts at 13:45, instead of 13:30.'],
      ['programme', 'The other 2 sessions keep their times.'],
    ])
  })

  it('are not mentioned if none moves', () => {
    expect(countedAfter(programmeWith('work', { title: 'Plan' }))).toHaveLength(1)
  })

  it.each(LANGUAGES)('are counted in %s', (language) => {
    const lines = countedAfter(programmeWith('work', { startTime: '13:45' }), language)
    expect(lines).toHaveLength(2)
    expect(lines[1]?.text).not.toMatch(/[{}]/)
  })
})

describe('a headline', () => {
  const headlineAfter = (change: Partial<Meeting>) =>
    describeHeadline(compareMeetings(MEETING, { ...MEETING, ...change }), WORDINGS.en)
  const scheduleWith = (change: Partial<Meeting['schedule']['days'][number]>) => {
    const [day] = MEETING.schedule.days
    if (!day) throw new Error('The meeting has no day')
    return { ...MEETING.schedule, days: [{ ...day, ...change }] }
  }
  const session = programmeWith('work', { startTime: '13:45' })

  it('has the new and the earlier value of the most important change', () => {
    const later = headlineAfter({
      schedule: scheduleWith({ endTime: '16:00' }),
      programme: session,
    })
    expect(later).toMatch(/10:00–16:00.*was.*15:30/)
    expect(later).not.toMatch(/\.$/)
    expect(headlineAfter({ mode: 'hybrid' })).toMatch(/in person and online \(was online\)/i)
    expect(headlineAfter({ schedule: scheduleWith({ date: '2021-12-08' }) })).toBe(
      'New date: Wednesday, 8 December 2021 (was Tuesday, 7 December 2021)',
    )
    const registration = { ...MEETING.registration, required: false }
    expect(headlineAfter({ registration })).toBe('Registration is not required')
    expect(headlineAfter({ fee: 'paid' })).toBe(
      'There is now a fee (participation was free of charge before)',
    )
  })

  it('has the new date and times if both change', () => {
    const schedule = scheduleWith({ date: '2021-12-08', startTime: '09:00' })
    expect(headlineAfter({ schedule })).toMatch(/Wednesday, 8 December 2021, 09:00–15:30 \(was/)
  })

  it('names only the topic if there is no short old and new value', () => {
    const schedule = { ...scheduleWith({ endTime: '16:00' }), zone: 'Europe/Paris' }
    expect(headlineAfter({ schedule })).toBe('New date or time')
    expect(headlineAfter({ programme: session })).toBe('Programme updated')
    expect(headlineAfter({ status: 'cancelled' })).toBe('Cancelled')
    expect(headlineAfter({ summary: 'New' })).toBe('Updated')
    expect(headlineAfter({})).toBe('Updated')
  })
})

it.each(LANGUAGES)(
  'the counts of updates in %s have every plural form of CLDR, and name what is new',
  (language) => {
    const { pluralCategories } = new Intl.PluralRules(WORDINGS[language].locale).resolvedOptions()
    for (const [key, forms] of Object.entries<Plural>(UPDATE_WORDS[language].counts)) {
      const isNamed = !['programme', 'sessions', 'unchanged'].includes(key)
      for (const text of Object.values(forms)) expect(text.includes('{names}'), text).toBe(isNamed)
      if (key !== 'translations')
        expect(Object.keys(forms).sort()).toEqual([...pluralCategories].sort())
    }
  },
)

it.each([
  ['en', 'Venue: now Vienna, Austria (was Geneva, Switzerland).'],
  ['fr', 'Lieu : désormais Vienne, Autriche (auparavant Genève, Suisse).'],
  ['es', 'Lugar: ahora Viena, Austria (antes Ginebra, Suiza).'],
] as const)('the cities of a venue have their names in %s', (language, text) => {
  const before = { ...MEETING, venue: { name: null, city: 'Geneva', country: 'CH' } }
  const venue = { name: null, city: 'Vienna', country: 'AT' }
  const after = { ...before, venue }
  const changes = compareMeetings(before, after)
  const [said] = describeUpdates(changes, after, WORDINGS[language], { nameCity: cityIn })
  expect(said?.text.replaceAll('\u00a0', ' ')).toBe(text)
})

describe('a change that "now" and "was" cannot say has a sentence', () => {
  const registration = { ...MEETING.registration, required: true, closesOn: '2021-12-01' }
  const agenda: Document = {
    ...{ id: 'agenda', title: 'Agenda', kind: 'agenda', access: 'public', language: 'en' },
    url: 'https://example.org/agenda.pdf',
  }
  const before: Meeting = {
    ...MEETING,
    registration,
    documents: [agenda],
    programme: programmeWith('open', { room: 'Room B' }),
  }
  const openWith = (change: Partial<Session>) => ({
    programme: before.programme.map((one) => (one.id === 'open' ? { ...one, ...change } : one)),
  })
  const documentWith = (change: Partial<Document>) => ({ documents: [{ ...agenda, ...change }] })

  it.each<[string, Partial<Meeting>, string]>([
    [
      'a room',
      openWith({ room: 'Room C' }),
      '“Open data” is now in “Room C”, instead of “Room B”.',
    ],
    [
      'a speaker who no longer takes part',
      openWith({ speakers: [] }),
      '“Open data” no longer includes this speaker: Ada Quispe, speaker.',
    ],
    [
      'a document of a session',
      openWith({ documents: ['agenda'] }),
      '“Open data” has a new document: Agenda.',
    ],
    [
      'registration that is no longer needed',
      { registration: { ...registration, required: false } },
      'Registration is not required.',
    ],
    ['the number of places', { registration: { ...registration, capacity: 120 } }, 'Places: 120.'],
    [
      'the end of registration',
      { registration: { ...registration, closesOn: '2021-12-05' } },
      'Registration now closes on Sunday, 5 December 2021, instead of Wednesday, 1 December 2021.',
    ],
    [
      'a meeting that is not recorded',
      { recording: { isRecorded: false, url: null } },
      'The meeting will not be recorded.',
    ],
    [
      'the day on which registration opens',
      { registration: { ...registration, opensOn: '2021-11-05' } },
      'Registration opens: Friday, 5 November 2021.',
    ],
    [
      'the link of a document',
      documentWith({ url: 'https://example.org/agenda-2.pdf' }),
      'New link to the document “Agenda”.',
    ],
    [
      'a document for registrants',
      documentWith({ access: 'registrants' }),
      'The document “Agenda” is now for registrants only.',
    ],
    [
      'interpretation that is new',
      { interpretation: ['fr', 'es'] },
      'Interpretation is now available in French and Spanish.',
    ],
    ['captions that are new', { captioning: ['en'] }, 'Captions are now available in English.'],
    [
      'a new deadline',
      { deadlines: [...before.deadlines, { date: '2021-12-02', what: 'Presentations' }] },
      'New deadline: “Presentations”, Thursday, 2 December 2021.',
    ],
    ['a new summary', { summary: 'Results.' }, 'Summary: “Results.”'],
    ['a new description', { description: 'Long.' }, 'The meeting now has a description.'],
    ['a new fee', { fee: 'paid' }, 'There is now a fee (participation was free of charge before).'],
  ])('%s', (_, change, text) => {
    expect(textsAfter(change, 'en', before)).toEqual([text])
  })
})

it.each([
  ['of the meeting', undefined],
  ['of its own', 'America/New_York'],
])('a new deadline in the zone %s gives its time in the zone of the reader', (_, zone) => {
  const deadline = { date: '2021-12-01', time: '18:00', what: 'Contributions' }
  const before = { ...MEETING, deadlines: [] }
  const after = { ...before, deadlines: [zone ? { ...deadline, zone } : deadline] }
  const displayZone = {
    convert: ({ date }: { readonly date: string }, own?: string) => ({
      ...{ date, time: own === zone ? '12:00' : '00:00' },
    }),
    name: 'Bogotá time',
  }
  const [line] = describeUpdates(compareMeetings(before, after), after, WORDINGS.en, {
    displayZone,
  })
  expect(line?.text).toBe(
    'New deadline: “Contributions”, Wednesday, 1 December 2021, 12:00, Bogotá time.',
  )
})

it('a programme that moves with its meeting is one line, unless a session gets another time', () => {
  const schedule = {
    ...MEETING.schedule,
    days: MEETING.schedule.days.map((day) => ({ ...day, date: '2021-12-08' })),
  }
  const programme = MEETING.programme.map((one) => ({ ...one, date: '2021-12-08' }))
  const follows = 'The programme moves with the meeting. All sessions keep their times.'
  expect(textsAfter({ schedule, programme })).toEqual([
    'New date: Wednesday, 8 December 2021 (was Tuesday, 7 December 2021).',
    follows,
  ])
  const later = programme.map((one) => (one.id === 'work' ? { ...one, startTime: '14:00' } : one))
  expect(textsAfter({ schedule, programme: later })).not.toContain(follows)
})
