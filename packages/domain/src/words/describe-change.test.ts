import { describe, expect, it } from 'vitest'
import { SIXTH_MEETING } from '../../test/sixth-meeting'
import {
  ChangeTargetSchema,
  changesFor,
  ChangeKindSchema,
  compareMeetings,
} from '../meetings/index'
import type { Meeting } from '../meetings/index'
import { LANGUAGES } from '../scalars'
import { describeChange } from './index'
import { WORDINGS } from './languages/index'

const session = {
  id: 'opening',
  title: 'Opening',
  kind: 'opening' as const,
  date: '2021-12-07',
  starts: '10:00',
  ends: '10:30',
  room: null,
  speakers: [],
  documents: [],
}
const DECISION = {
  ...{ id: 'd1', item: 'Terms', result: 'approved' as const, text: 'The terms are approved' },
  documents: [],
} satisfies Meeting['decisions'][number]
const BEFORE: Meeting = { ...SIXTH_MEETING, programme: [session] }

function says(after: Partial<Meeting>, language: (typeof LANGUAGES)[number] = 'en'): string[] {
  return compareMeetings(BEFORE, { ...BEFORE, ...after }).map((change) =>
    describeChange(change, WORDINGS[language]),
  )
}

it('nobody reads an internal id, and only the secretariat learns that one changed', () => {
  const changes = compareMeetings(BEFORE, {
    ...BEFORE,
    programme: [{ ...session, id: 'session-1dpqgp8' }],
  })
  expect(changes).toHaveLength(1)
  for (const language of LANGUAGES)
    for (const change of changes) {
      expect(describeChange(change, WORDINGS[language])).not.toContain('1dpqgp8')
      expect(describeChange(change, WORDINGS[language])).not.toContain('opening')
    }
  expect(changesFor('public', changes)).toEqual([])
  expect(changesFor('registrants', changes)).toEqual([])
  expect(changesFor('secretariat', changes)).toEqual(changes)
})

it('a day that moves with other hours is told as moved, not as removed and added', () => {
  const { zone } = BEFORE.schedule
  const days = [{ date: '2021-12-14', opens: '09:00', closes: '16:00', endDate: null }]
  expect(says({ schedule: { zone, days } })).toEqual([
    'Day of the meeting: moved from Tuesday, 7 December 2021, 10:00–15:30 to Tuesday, 14 December 2021, 09:00–16:00.',
  ])
})

describe('describeChange', () => {
  it.each<[Partial<Meeting>, string]>([
    [{ mode: 'hybrid' }, 'Form of the meeting: was virtual, now hybrid.'],
    [{ status: 'postponed' }, 'The meeting is postponed.'],
    [{ status: 'cancelled' }, 'The meeting is cancelled.'],
    [{ fee: null }, 'Fee: was free of charge, now not stated.'],
    [
      { title: 'Sixth U4SSC Meeting' },
      'Meeting: was “Sixth Meeting of the United for Smart Sustainable Cities (U4SSC) Initiative”, is now “Sixth U4SSC Meeting”.',
    ],
    [{ objectives: ['Discuss activities'] }, 'Added: objective, “Discuss activities”.'],
    [{ shortTitle: 'Sixth meeting' }, 'Short title: was not stated, now “Sixth meeting”.'],
    [{ decisions: [{ ...DECISION, item: '' }] }, 'Added: decision, “The terms are approved”.'],
    [{ languages: ['en', 'fr'] }, 'Added: language of the discussions, French.'],
    [{ website: 'https://example.org/' }, 'Web address: was not stated, now https://example.org/.'],
    [
      { venue: { name: null, city: 'Málaga', country: 'ES' } },
      'Venue: was not stated, now “Málaga”, Spain.',
    ],
    [
      { participation: { openTo: SIXTH_MEETING.participation.openTo.slice(1), conditions: [] } },
      'Removed: who may take part, Member States.',
    ],
    [
      { schedule: { ...SIXTH_MEETING.schedule, zone: '+05:30' } },
      'Time zone: was Europe/Zurich, now UTC+05:30.',
    ],
    [
      {
        schedule: {
          ...SIXTH_MEETING.schedule,
          days: [{ date: '2021-12-07', opens: '22:00', closes: '01:30', endDate: '2021-12-08' }],
        },
      },
      'Day of the meeting: moved from Tuesday, 7 December 2021, 10:00–15:30 to Tuesday, 7 December 2021, 22:00, to Wednesday, 8 December 2021, 01:30.',
    ],
    [{ programme: [] }, 'Removed: session (“Opening”), Tuesday, 7 December 2021, 10:00–10:30.'],
    [
      { programme: [{ ...session, title: 'Welcome' }] },
      'Session: was “Opening”, is now “Welcome”.',
    ],
    [
      { programme: [{ ...session, starts: '11:00', ends: '11:30' }] },
      'Session (“Opening”): moved from Tuesday, 7 December 2021, 10:00–10:30 to Tuesday, 7 December 2021, 11:00–11:30.',
    ],
    [
      { programme: [{ ...session, room: 'Popov' }] },
      'Room (“Opening”): was not stated, now “Popov”.',
    ],
  ])('says %j', (after, words) => {
    expect(says(after)).toEqual([words])
  })

  it.each([
    [
      'ar',
      'الجلسة («\u2068Opening\u2069»): سابقاً الثلاثاء، 7 ديسمبر 2021، 10:00–10:30، والآن الثلاثاء، 7 ديسمبر 2021، 11:00–11:30.',
    ],
    [
      'es',
      'Sesión («Opening»): antes martes, 7 de diciembre de 2021, 10:00–10:30, ahora martes, 7 de diciembre de 2021, 11:00–11:30.',
    ],
    [
      'fr',
      'Séance (« Opening ») : auparavant mardi 7 décembre 2021, 10:00–10:30, désormais mardi 7 décembre 2021, 11:00–11:30.',
    ],
    [
      'ru',
      'Заседание («Opening»): было вторник, 7 декабря 2021 г., 10:00–10:30, стало вторник, 7 декабря 2021 г., 11:00–11:30.',
    ],
    [
      'zh',
      '场次（“Opening”）：原为2021年12月7日星期二 10:00–10:30，现为2021年12月7日星期二 11:00–11:30。',
    ],
  ] as const)('says a move in %s', (language, words) => {
    const programme = [{ ...session, starts: '11:00', ends: '11:30' }]
    expect(says({ programme }, language)).toEqual([words])
  })

  it('names a speaker of a session where the caller knows the name', () => {
    const speakers = [{ speaker: 'jd', role: 'moderator' as const }]
    const [change] = compareMeetings(BEFORE, {
      ...BEFORE,
      programme: [{ ...session, speakers }],
    })
    const words = change && describeChange(change, WORDINGS.en, { jd: 'J. Doe' })
    expect(words).toBe('Added: speaker of a session (“Opening”), J. Doe, moderator.')
  })

  it('ends in one stop, also where the words it quotes end in one', () => {
    const [words] = says({ objectives: ['Discuss it; see the report.'] })
    expect(words).toMatch(/see the report\.”$/)
  })

  it('gives times in the display zone, with its name', () => {
    const [change] = compareMeetings(BEFORE, {
      ...BEFORE,
      programme: [{ ...session, starts: '10:15' }],
    })
    if (!change) throw new Error('The session moved')
    const convert = ({ date, time }: { date: string; time: string }) => ({
      date,
      time: time.replace('10:', '04:'),
    })
    const words = describeChange(change, WORDINGS.en, {}, { name: 'Bogotá time', convert })
    expect(words).toContain('04:00–04:30 (Bogotá time) to')
    expect(words).toContain('04:15–04:30 (Bogotá time).')
  })

  it('never says where to join', () => {
    const rooms = [
      { label: 'Main', url: 'https://zoom.example/j/1', passcode: '42', telephones: [] },
    ]
    const joining = { revealedMinutesBefore: 60, rooms }
    for (const language of LANGUAGES) {
      const words = says({ joining }, language).join()
      expect(words).toContain(WORDINGS[language].changeTargets.joining.slice(1))
      expect(words).not.toMatch(/zoom|42|Main/)
    }
  })

  it('says any kind of change of any thing in any language, with nothing left open', () => {
    for (const language of LANGUAGES) {
      for (const kind of ChangeKindSchema.options) {
        for (const what of ChangeTargetSchema.options) {
          const change = {
            kind,
            what,
            pointer: '/x',
            name: 'Name',
            before: { a: 1 },
            after: [true],
          }
          const words = describeChange(change, WORDINGS[language])
          expect(words).toMatch(/^[^{}]+[.。]$/)
          expect(words).not.toMatch(/undefined|null/)
        }
      }
    }
  })
})
