import { PublicMeetingSchema } from '@u4ssc/client/meetings'
import { readCircular } from '@u4ssc/reader'
import { expect, it } from 'vitest'
import { i18nFor } from '../i18n/i18n'
import { changeDateOn, meetingsOn, textAskedFor, toTimelineView } from './circular-timeline'

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
const chain = [LETTER, CORRIGENDUM].map((text, index) => {
  const { circular, evidence } = readCircular(text)
  const { reference, issuedOn } = circular
  return { id: `letter-${index}`, text, evidence, reference, issuedOn, corrections: [] }
})
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

it('a date in the future shows the current text and says so', () => {
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

it('the facts of a date include the changes of later circulars up to it, and no readings that an editor corrected', () => {
  const [read] = readCircular(LETTER).meetings
  if (!read) throw new Error('The letter convenes no meeting')
  const first = { meeting: { ...PublicMeetingSchema.parse(read), title: 'As the editor wrote it' } }
  const dayOn = (on: string) =>
    meetingsOn([first], chain, { on })[0]?.meeting.schedule.days[0]?.date
  expect([dayOn('2021-10-20'), dayOn('2021-11-02')]).toEqual(['2021-12-07', '2021-12-09'])
  expect(meetingsOn([first], chain, { on: TODAY })[0]?.meeting.title).toBe('As the editor wrote it')
})
