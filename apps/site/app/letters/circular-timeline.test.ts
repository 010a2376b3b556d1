import { expect, it } from 'vitest'
import { readChainedCircular } from '../../test/read-chained-circular'
import { i18nFor } from '../i18n/i18n'
import { changeDateOn, meetingsOn, textAskedFor, toTimelineView } from './circular-timeline'
import type { ChainedCircular } from './published-reading'

const LETTER = `Geneva, 13 October 2021
Ref: TSB Circular 352

Subject: Workshop on data in cities

1 The workshop will take place at ITU headquarters, Geneva, on 7 December 2021 from 1000 to 1530 hours, Geneva time.
2 Participation is free of charge.`

const CORRIGENDUM = `Geneva, 2 November 2021
Ref: Corrigendum 1 to TSB Circular 352

Subject: Workshop on data in cities

1 In paragraph 1, instead of "7 December 2021" read "9 December 2021".`

const i18n = i18nFor('en')
const TODAY = '2021-11-25'
const chain = [LETTER, CORRIGENDUM].map((text, index) =>
  readChainedCircular(`letter-${index}`, text),
)
const asked = (date: string | null) => textAskedFor(date, { issuedOn: '2021-10-13', today: TODAY })
const timelineOn = (date: string | null) => {
  const text = asked(date)
  return text && toTimelineView(i18n, chain, text)
}

it('the line has a link for each date on which the circular was issued or changed', () => {
  const { stops = [], lead } = timelineOn(null) ?? {}
  expect(stops).toMatchObject([
    { date: '2021-10-13', name: 'TSB Circular 352', isShown: false, isLast: false },
    { date: '2021-11-02', name: 'Corrigendum 1', isShown: true, isLast: true },
  ])
  expect(stops[0]?.href).toBe('/en/circulars/letter-0?on=2021-10-13')
  expect(lead).toBeNull()
})

it('between two dates, the earlier one is shown, and the page says which', () => {
  const { stops = [], lead } = timelineOn('2021-10-20') ?? {}
  expect(stops.map(({ isShown }) => isShown)).toEqual([true, false])
  expect(lead).toContain('20 October 2021')
  expect(changeDateOn(chain, { on: '2021-10-20' })).toBe('2021-10-13')
})

it('a date in the future shows the current text, with a note', () => {
  expect(timelineOn('2030-01-01')?.lead).toContain('1 January 2030 is in the future')
  expect(asked('2030-01-01')).toMatchObject({ on: TODAY, isPast: false })
})

it('before it was issued, the circular has no text', () => {
  expect(asked('2021-10-12')).toBeNull()
})

it('a circular without later changes has no line of dates', () => {
  expect(
    toTimelineView(i18n, chain.slice(0, 1), { on: TODAY, isPast: false, future: null }),
  ).toBeNull()
})

it('the facts of a date have what later circulars had changed by then, and nothing of the reader that an editor corrected', () => {
  const [stated] = chain[0]?.stated ?? []
  if (!stated) throw new Error('The letter convenes no meeting')
  const first = { meeting: { ...stated, title: 'As the editor wrote it' } }
  const dayOn = (on: string) =>
    meetingsOn([first], chain, { on })[0]?.meeting.schedule.days[0]?.date
  expect([dayOn('2021-10-20'), dayOn('2021-11-02')]).toEqual(['2021-12-07', '2021-12-09'])
  expect(meetingsOn([first], chain, { on: TODAY })[0]?.meeting.title).toBe('As the editor wrote it')
})

it('a meeting that an editor left out has no place among the meetings of a date', () => {
  const mentioning = LETTER.replace(
    '2 Participation',
    `2 The Forum on data for cities will take place in Nairobi on 2 December 2021 from 0900 to 1200 hours, Nairobi time.
3 Participation`,
  )
  const read = readChainedCircular('letter-0', mentioning)
  expect(read.stated.map(({ title }) => title)).toEqual([
    'Forum on data for cities',
    'Workshop on data in cities',
  ])
  const published = withoutFirstMeeting(read)
  const [workshop] = published.stated
  if (!workshop) throw new Error('The workshop is left out, too')
  const dayOn = (on: string) =>
    meetingsOn([{ meeting: workshop }], [published, ...chain.slice(1)], { on })[0]?.meeting.schedule
      .days[0]?.date
  expect([dayOn('2021-10-20'), dayOn('2021-11-02')]).toEqual(['2021-12-07', '2021-12-09'])
})

it('each of two meetings keeps its own facts when a corrigendum moves the first behind the second', () => {
  const two = LETTER.replace(
    '2 Participation',
    `2 The Forum on data for cities will take place in Nairobi on 2 December 2021 from 0900 to 1200 hours, Nairobi time.
3 Participation`,
  )
  const moving = CORRIGENDUM.replace(
    'In paragraph 1, instead of "7 December 2021" read "9 December 2021".',
    'The Forum on data for cities will take place in Nairobi on 16 December 2021 from 0900 to 1200 hours, Nairobi time.',
  )
  const letters = [two, moving].map((text, index) => readChainedCircular(`letter-${index}`, text))
  const firsts = (letters[0]?.stated ?? []).map((meeting) => ({ meeting }))
  const daysOn = (on: string) =>
    meetingsOn(firsts, letters, { on }).map((first) => [
      first?.meeting.title,
      first?.meeting.schedule.days[0]?.date,
    ])
  expect(daysOn('2021-10-20')).toEqual([
    ['Forum on data for cities', '2021-12-02'],
    ['Workshop on data in cities', '2021-12-07'],
  ])
  expect(daysOn('2021-11-02')).toEqual([
    ['Forum on data for cities', '2021-12-16'],
    ['Workshop on data in cities', '2021-12-07'],
  ])
})

/** Returns a circular as it is published without its first meeting. */
function withoutFirstMeeting(read: ChainedCircular): ChainedCircular {
  return {
    ...read,
    stated: read.stated.slice(1),
    evidence: Object.fromEntries(
      Object.entries(read.evidence)
        .filter(([pointer]) => !pointer.startsWith('/meetings/0/'))
        .map(([pointer, fact]) => [pointer.replace('/meetings/1/', '/meetings/0/'), fact]),
    ),
  }
}
