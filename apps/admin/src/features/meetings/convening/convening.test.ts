import { LANGUAGES, meetingOf } from '@u4ssc/domain'
import type { Meeting } from '@u4ssc/domain'
import { expect, it } from 'vitest'
import { checkLetter } from '../../circulars/writing/check-letter'
import { startLetter } from '../../circulars/writing/letter'
import { meetingOfFacts } from './meeting-of-facts'
import { ConveningSchema } from './schema'
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
    const meeting = meetingOfFacts({ ...facts, language }, null)
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
  const meeting = meetingOfFacts(FACTS, previous)
  expect(meeting.programme).toMatchObject([
    { title: 'Opening', date: '2027-03-09', startTime: '10:00', speakers: [], documents: [] },
  ])
  expect(meeting.objectives).toEqual(['Share results'])
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
