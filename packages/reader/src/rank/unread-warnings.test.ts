import { describe, expect, it } from 'vitest'
import { framedLetter } from '../../test/framed-letter'
import { readCircular } from '../six-by-default'

const HELD = 'The sixth meeting of U4SSC will take place virtually'

/** What was noticed, each with the words it is about. */
function noticedIn(sentence: string): Record<string, string> {
  const { text } = framedLetter('en', 'Sixth meeting of U4SSC', `1\t${sentence}`)
  const { meetings, diagnostics } = readCircular(text)
  expect(meetings).toEqual([])
  return Object.fromEntries(
    diagnostics.map(({ code, span }) => [code, span ? text.slice(span.start, span.end) : '']),
  )
}

describe('an announced meeting with an unreadable date is reported', () => {
  it.each([
    ['31 November 2022', 'date-impossible'],
    ['29 February 2022', 'date-impossible'],
    ['07/12/2022', 'date-ambiguous'],
  ])('on %s', (date, code) => {
    const sentence = `${HELD} on ${date} from 10:00 to 15:30.`
    expect(noticedIn(sentence)).toMatchObject({ [code]: date, 'meeting-without-date': sentence })
  })

  it.each(['in early December', 'in December 2022', 'soon'])('%s', (when) => {
    const sentence = `${HELD} ${when}.`
    expect(noticedIn(sentence)).toMatchObject({ 'meeting-without-date': sentence })
  })
})

it('a letter that announces no meeting has no such warning', () => {
  expect(noticedIn('Replies to the questionnaire are due on 1 May 2022.')).not.toHaveProperty(
    'meeting-without-date',
  )
})

it('a later date of the meeting that is not one of its days is reported', () => {
  const sentences = `${HELD} on 7 December 2022. The meeting will also be held on 12 December 2022.`
  const { text } = framedLetter('en', 'Sixth meeting of U4SSC', `1\t${sentences}`)
  const { diagnostics } = readCircular(text)
  const noticed = diagnostics.flatMap(({ code, span }) =>
    code === 'date-not-explained' && span ? [text.slice(span.start, span.end)] : [],
  )
  expect(noticed).toEqual(['12 December 2022'])
})

describe('a letter whose subject names a meeting is never silent about it', () => {
  it.each([
    'The meeting on 7 December 2022 was postponed.',
    'We hope to see you on 7 December 2022.',
    '7 December 2022 is under consideration.',
  ])('%s', (sentence) => {
    expect(noticedIn(sentence)).toMatchObject({ 'meeting-not-read': 'Sixth meeting of U4SSC' })
  })
})

it('a day close to that of the subject is reported if the reading leaves it out', () => {
  const subject = 'Fourth meeting of U4SSC (Cairo, Egypt, 20 September 2022)'
  const { text } = framedLetter(
    'en',
    subject,
    '1\tThe meeting is expected in Cairo from 21 to 22 September 2022.',
  )
  const { diagnostics } = readCircular(text)
  const days = diagnostics.filter(({ code }) => code === 'date-not-explained')
  expect(days.map(({ span }) => span && text.slice(span.start, span.end))).toEqual([
    '21 to 22 September 2022',
  ])
})

it.each(['postponed from', 'rescheduled from', 'deferred from'])(
  'a meeting is read on its new day if the old one stands behind it: "%s"',
  (words) => {
    const sentence = `1\t${HELD} on 7 December 2022 (${words} 3 November 2022).`
    const { text } = framedLetter('en', 'Sixth meeting of U4SSC', sentence)
    const [meeting] = readCircular(text).meetings
    expect(meeting?.schedule.days.map(({ date }) => date)).toEqual(['2022-12-07'])
  },
)
