import { LANGUAGES } from '@u4ssc/domain'
import type { Meeting } from '@u4ssc/domain'
import { readCircular } from '@u4ssc/domain/circulars'
import { adminMessages } from '@u4ssc/messages/admin'
import { expect, it } from 'vitest'
import { SAMPLE_DRAFT } from '../../circulars/test/sample-draft'
import { composeLetter } from './compose-letter'
import { ConveningSchema, scheduleOf } from './schema'
import type { Convening } from './schema'
import { setFacts } from './set-facts'

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

/** Reads the circular, then adds the facts that the reader did not find. */
async function convened(facts: Convening, organizers: readonly string[] = []) {
  const letter = { circular: readCircular('').circular, evidence: {} }
  const previous = { letter, organizers }
  const text = composeLetter(facts, await adminMessages(facts.language), previous)
  const reading = readCircular(text)
  const draft = { ...SAMPLE_DRAFT, text, reading, corrections: [] }
  return { reading, change: setFacts(draft, facts, null) }
}

it.each(LANGUAGES)(
  'the circular of any meeting convenes exactly that meeting, in %s',
  async (language) => {
    for (const facts of [FACTS, IN_GENEVA]) {
      const { reading, change } = await convened({ ...facts, language }, ['ITU', 'UNECE'])
      const [meeting, ...others] = reading.meetings
      expect(others).toEqual([])
      expect(reading.circular).toMatchObject({ language, issuedOn: FACTS.issuedOn })
      expect(meeting?.mode).toBe(facts.mode)
      const days = scheduleOf(facts).days.map(({ date }) => date)
      expect(meeting?.schedule.days.map(({ date }) => date)).toEqual(days)
      const title = change?.corrections.find(({ pointer }) => pointer === '/meetings/0/title')
      expect(title?.value ?? meeting?.title).toBe(facts.title)
    }
  },
)

it.each(LANGUAGES)(
  'the days, times and zone of a circular are read back as typed, in %s',
  async (language) => {
    const schedules = [
      FACTS,
      { ...FACTS, lastDay: '2027-03-12' },
      { ...FACTS, zone: '+05:30' },
      { ...FACTS, startTime: '22:00', endTime: '01:30' },
      { ...FACTS, lastDay: '2027-03-11', startTime: '22:00', endTime: '01:30', zone: 'Etc/UTC' },
    ]
    for (const facts of schedules) {
      const { reading } = await convened({ ...facts, language }, ['ITU'])
      expect(reading.meetings[0]?.schedule).toEqual(scheduleOf(facts))
    }
  },
)

it('facts that the reader does not find are set, for example a zone named by its place', async () => {
  const { change } = await convened({ ...IN_GENEVA, zone: 'Asia/Kathmandu' })
  expect(change?.corrections).toContainEqual({
    pointer: '/meetings/0/schedule',
    value: {
      zone: 'Asia/Kathmandu',
      days: [
        { date: '2027-03-09', startTime: '10:00', endTime: '15:30', endDate: null },
        { date: '2027-03-10', startTime: '10:00', endTime: '15:30', endDate: null },
      ],
    },
    note: null,
  })
})

it('the sessions of the previous meeting move to the new days at the same times, without speakers', () => {
  const [read] = SAMPLE_DRAFT.reading.meetings
  if (!read) throw new Error('The sample has a meeting')
  const session = {
    ...{ id: 'one', title: 'Opening', kind: 'opening', date: read.schedule.days[0]?.date ?? '' },
    ...{ startTime: '10:00', endTime: '10:30', room: null, documents: ['a'] },
    speakers: [{ speaker: 'x', role: 'chair' }],
  } as const satisfies Meeting['programme'][number]
  const gone = { ...session, id: 'two', date: '1999-01-01' }
  const change = setFacts(SAMPLE_DRAFT, FACTS, { ...read, programme: [session, gone] })
  const programme = change?.corrections.find(({ pointer }) => pointer.endsWith('/programme'))
  expect(programme?.value).toMatchObject([
    { title: 'Opening', date: '2027-03-09', startTime: '10:00', speakers: [], documents: [] },
  ])
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
