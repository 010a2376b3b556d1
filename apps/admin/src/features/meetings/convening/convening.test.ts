import { toCalendar } from '@u4ssc/calendar'
import { LANGUAGES, meetingOf } from '@u4ssc/domain'
import type { Meeting } from '@u4ssc/domain'
import { toIndico, toPretalx } from '@u4ssc/calendar/interop'
import { expect, it } from 'vitest'
import { checkLetter } from '../../circulars/writing/check-letter'
import { startLetter } from '../../circulars/writing/letter'
import { readEvent } from './event-file'
import { meetingOfFacts } from './meeting-of-facts'
import { ConveningSchema, timesOf } from './schema'
import type { Convening } from './schema'

const FACTS: Convening = {
  ...{ title: 'Seventh Meeting of U4SSC', firstDay: '2027-03-09', lastDay: '' },
  ...{ startTime: '10:00', endTime: '15:30', zone: 'Europe/Zurich', mode: 'virtual' },
  ...{ city: '', country: '', language: 'en', reference: 'TSB Circular 400' },
  issuedOn: '2027-01-12',
}
const IN_GENEVA: Convening = {
  ...FACTS,
  ...{ title: 'AI for Good', city: 'Geneva', country: 'CH', lastDay: '2027-03-10' },
  mode: 'physical',
}

it.each(LANGUAGES)('the circular of any meeting reads back as typed, in %s', (language) => {
  const typed = [
    FACTS,
    IN_GENEVA,
    { ...FACTS, lastDay: '2027-03-12' },
    { ...FACTS, zone: '+05:30' },
    { ...FACTS, zone: 'Asia/Kathmandu' },
    { ...FACTS, startTime: '22:00', endTime: '01:30' },
    { ...FACTS, lastDay: '2027-03-11', startTime: '22:00', endTime: '01:30', zone: 'Etc/UTC' },
  ]
  for (const facts of typed) {
    const meeting = meetingOfFacts({ ...facts, language }, { previous: null, imported: null })
    const { wrong, others, text } = checkLetter(
      startLetter(meeting, { ...facts, language }),
      meeting,
      null,
    )
    expect(wrong, text).toEqual([])
    expect(others).toBe(0)
  }
})

it('the sessions of the previous meeting move to the new days at the same times, without speakers', () => {
  const session = {
    ...{ id: 'one', title: 'Opening', kind: 'opening', date: '2021-12-07' },
    ...{ startTime: '10:00', endTime: '10:30', room: null, documents: ['a'] },
    speakers: [{ speaker: 'x', role: 'chair' }],
  } as const satisfies Meeting['programme'][number]
  const gone = { ...session, id: 'two', date: '1999-01-01' }
  const days = [{ date: '2021-12-07', startTime: null, endTime: null, endDate: null }]
  const previous = meetingOf({
    ...{ id: 'u4ssc-6', programme: [session, gone], objectives: ['Share results'] },
    schedule: { zone: null, days },
  })
  const meeting = meetingOfFacts(FACTS, { previous, imported: null })
  expect(meeting.programme).toMatchObject([
    { title: 'Opening', date: '2027-03-09', startTime: '10:00', speakers: [], documents: [] },
  ])
  expect(meeting.objectives).toEqual(['Share results'])
})

const IMPORTED = meetingOf({
  ...{ id: 'indico-1', title: 'Forum', description: 'Cities share results.' },
  schedule: {
    zone: 'Europe/Zurich',
    days: [
      { date: '2027-03-09', startTime: '10:00', endTime: '17:00' },
      { date: '2027-03-10', startTime: '09:00', endTime: '12:00' },
    ],
  },
  programme: [
    {
      ...{ id: 'one', title: 'Opening', kind: 'session', room: null, documents: [] },
      ...{ date: '2027-03-10', startTime: '09:00', endTime: '10:00' },
      speakers: [{ speaker: 'x', role: 'speaker' }],
    },
  ],
  speakers: [{ id: 'x', name: 'Ana', title: null, organization: null, biography: null }],
})
const OF_FILE: Convening = { ...FACTS, ...timesOf(IMPORTED.schedule) }

it('an event of another system keeps the times of each day, its programme and its speakers', () => {
  const meeting = meetingOfFacts(OF_FILE, { previous: null, imported: IMPORTED })
  expect(meeting.schedule).toEqual(IMPORTED.schedule)
  expect(meeting.programme).toEqual(IMPORTED.programme)
  expect(meeting).toMatchObject({
    speakers: [{ name: 'Ana' }],
    description: 'Cities share results.',
  })
})

it('an event of another system moves with its first day', () => {
  const moved = { ...OF_FILE, firstDay: '2027-03-16', lastDay: '2027-03-17' }
  const meeting = meetingOfFacts(moved, { previous: null, imported: IMPORTED })
  expect(meeting.programme[0]?.date).toBe('2027-03-17')
  expect(meeting.schedule.days.map(({ date }) => date)).toEqual(['2027-03-16', '2027-03-17'])
})

it.each([
  ['event.json', JSON.stringify(toIndico(IMPORTED)), 'Forum'],
  ['schedule.json', JSON.stringify(toPretalx(IMPORTED)), 'Forum'],
  ['forum.ics', toCalendar(IMPORTED, { now: '2027-01-01T00:00:00Z' }), 'Forum'],
  ['letter.txt', 'Dear Sir or Madam', undefined],
  ['other.json', '{"title":"Forum"}', undefined],
])('%s is read as a meeting if it is one', async (_name, text, title) => {
  expect((await readEvent(text))?.meeting.title).toBe(title)
})

it.each([
  [{ title: ' ' }, 'title'],
  [{ firstDay: '' }, 'firstDay'],
  [{ lastDay: '2027-03-08' }, 'lastDay'],
  [{ endTime: '' }, 'endTime'],
  [{ endTime: '09:00' }, 'endTime'],
  [{ zone: 'Geneva' }, 'zone'],
  [{ mode: 'hybrid' }, 'city'],
])('%o is refused at its field', (wrong, field) => {
  const { error } = ConveningSchema.safeParse({ ...FACTS, ...wrong })
  expect(error?.issues.map(({ path }) => path[0])).toEqual([field])
})
