import { describe, expect, it } from 'vitest'
import { decideEligibility } from '@u4ssc/domain/eligibility'
import { readKnownLetters } from '../../../test/known-letters'
import { readCircular } from '../../index'

/** A short letter of two paragraphs. */
function letterOf(held: string, open = 'Participation is open to ITU Member States.'): string {
  return [
    'Telecommunication Standardization Bureau',
    'Geneva, 12 October 2026',
    'Ref: TSB Circular 352',
    'Subject: Workshop on Smart Water',
    '',
    'Dear Sir/Madam,',
    '',
    `1 I am pleased to invite you to the Workshop on Smart Water, which will take place ${held}.`,
    '',
    `2 ${open}`,
    '',
    'Yours faithfully,',
    '',
    'A. Signatory',
    'Director',
  ].join('\n')
}

function read(held: string, open?: string) {
  const text = letterOf(held, open)
  const { meetings, evidence, diagnostics } = readCircular(text)
  const noted = diagnostics.map(({ code, span }) => [
    code,
    span && text.slice(span.start, span.end),
  ])
  const certaintyOf = (field: string) => evidence[`/meetings/0/${field}`]?.certainty
  return { meeting: meetings[0], noted, certaintyOf }
}

const daysOf = (held: string) => read(held).meeting?.schedule.days.map(({ date }) => date)
const zoneOf = (held: string) => read(held).meeting?.schedule.zone
const TIMES = 'from 10:00 to 15:30 Geneva time'

describe('a stated zone', () => {
  it.each([
    ['in Bangkok, Thailand', 'GMT', 'Etc/UTC'],
    ['in Geneva, Switzerland', 'GMT', 'Etc/UTC'],
    ['in Nairobi, Kenya', 'CET', 'Europe/Zurich'],
    ['in New York, United States', 'EST', 'America/New_York'],
  ])('has priority over the venue: %s, %s', (place, zone, expected) => {
    expect(zoneOf(`${place}, on 7 December 2026 from 10:00 to 15:30 ${zone}`)).toBe(expected)
  })

  it.each([
    ['Geneva time (UTC+2)', 'UTC+2'],
    ['CET (UTC+2)', 'UTC+2'],
    ['Geneva time (08:00 to 13:30 UTC)', 'UTC'],
    ['Geneva time (11:00 to 16:30 Nairobi time)', 'Nairobi time'],
  ])('is uncertain next to a zone that contradicts it: %s', (zone, words) => {
    const { noted, certaintyOf } = read(`on 7 December 2026 from 10:00 to 15:30 ${zone}`)
    expect(noted).toContainEqual(['zone-ambiguous', words])
    expect(certaintyOf('schedule/zone')).toBe('uncertain')
  })

  it('is certain next to the same time in another zone', () => {
    const held = 'on 7 December 2026 from 10:00 to 15:30 Geneva time (12:00 to 17:30 Nairobi time)'
    expect(read(held).certaintyOf('schedule/zone')).toBe('stated')
  })

  it.each(['Geneva, New York time', 'Paris, New York time'])(
    'of two cities is dropped: %s',
    (zone) => {
      const { meeting, noted } = read(`on 7 December 2026 from 10:00 to 15:30 ${zone}`)
      expect(meeting?.schedule.zone).toBeNull()
      expect(noted).toContainEqual(['zone-ambiguous', zone])
    },
  )

  it('of another day makes the zone uncertain', () => {
    const { certaintyOf } = read(
      `on 7 December 2026 ${TIMES} and on 8 December 2026 from 09:00 to 12:00 New York time`,
    )
    expect(certaintyOf('schedule/zone')).toBe('uncertain')
  })
})

describe('a city with the name of a better known one', () => {
  it.each([
    ['Tripoli, Lebanon', 'LB', 'Asia/Beirut'],
    ['Paris, Texas', 'US', null],
    ['London, Ontario, Canada', 'CA', 'America/Toronto'],
    ['Melbourne, Florida', 'US', null],
    ['Vienna, Virginia', 'US', null],
    ['Santiago de Compostela, Spain', 'ES', null],
  ])('is not confused with its better known namesake: %s', (place, country, zone) => {
    const { meeting } = read(`in ${place}, on 7 December 2026 from 10:00 to 15:30 local time`)
    expect([meeting?.venue?.country, meeting?.schedule.zone]).toEqual([country, zone])
  })
})

it.each([
  [
    'schedule/days/0/startTime',
    `${TIMES}. The session itself opens half an hour later`,
    'hour later',
  ],
  ['schedule/days/0/startTime', `${TIMES}, except on Friday`, 'except'],
  ['venue/city', `${TIMES} in Geneva. On the last day it is at the University`, 'last day'],
])('%s is uncertain next to other words about it: %s', (field, held, words) => {
  const { noted, certaintyOf } = read(`from 7 to 11 December 2026 ${held}`)
  expect(noted).toContainEqual(['words-not-read', words])
  expect(certaintyOf(field)).toBe('uncertain')
})

describe('a place', () => {
  const placeOf = (held: string) => {
    const { noted, certaintyOf } = read(`in ${held}`)
    return [noted.find(([code]) => code === 'words-not-read')?.[1], certaintyOf('venue/city')]
  }
  const ON = 'on 7 December 2026'

  it.each([
    [`Nairobi, Kenya, ${ON}. Visas are issued in Vienna, Austria`, 'Vienna, Austria'],
    [`Tripoli, the capital of the north, in Lebanon, ${ON}`, 'Lebanon'],
    [`Vienna, in Isère, ${ON}`, 'in Isère'],
    [`Vienna, ${ON}. The exercises are not given there`, 'not'],
    [`Brazzaville, Democratic Republic of the Congo, ${ON}`, 'Brazzaville, Democratic Republic'],
  ])('is uncertain next to a place in another country: %s', (held, words) => {
    const [noted, certainty] = placeOf(held)
    expect(noted).toContain(words)
    expect(certainty).toBe('uncertain')
  })

  it.each([
    `Nairobi, Kenya, ${ON}. The hotels of Mombasa, Kenya, are full`,
    `Birmingham, Alabama, United States, ${ON}`,
    `Geneva, in Room A of the Palais, ${ON}`,
    `Montreal, in December, ${ON}`,
    `Hong Kong, China, ${ON}`,
  ])('is not questioned: %s', (held) => {
    expect(placeOf(held)[0]).toBeUndefined()
  })
})

describe('days', () => {
  it.each([
    [`on 7 December 2026 (postponed from 3 November 2026) ${TIMES}`, ['2026-12-07']],
    [`on 7 December 2026, brought forward from 3 March 2027, ${TIMES}`, ['2026-12-07']],
    [
      `every Monday and Wednesday from 7 to 16 December 2026, ${TIMES}`,
      ['2026-12-07', '2026-12-09', '2026-12-14', '2026-12-16'],
    ],
    [
      `from 7 to 10 December 2026, except 9 December, ${TIMES}`,
      ['2026-12-07', '2026-12-08', '2026-12-10'],
    ],
    [
      `from 7 to 10 December 2026 (9 December excluded), ${TIMES}`,
      ['2026-12-07', '2026-12-08', '2026-12-10'],
    ],
  ])('%s', (held, days) => {
    expect(daysOf(held)).toEqual(days)
  })

  it('are the new days of a moved meeting', () => {
    const text = letterOf('soon').replace(
      /1 I am .*/,
      '1 The Workshop on Smart Water has been moved from 8 March 2027 to 15 March 2027.',
    )
    const { meetings } = readCircular(text)
    expect(meetings.flatMap(({ schedule }) => schedule.days)).toMatchObject([
      { date: '2027-03-15' },
    ])
  })

  it.each([
    ['on 7 December 2026 [date to be confirmed]', 'to be confirmed'],
    ['tentatively on 7 December 2026', 'tentatively'],
    ['every other Monday from 7 to 21 December 2026', 'every'],
    ['from 7 to 11 December 2026. The group will not sit on 9 December', 'not'],
    ['from 7 to 11 December 2026. Work is suspended on the 9th', 'suspended'],
    ['from 7 to 11 December 2026. The second day is a public holiday', 'public holiday'],
    ['from 7 to 11 December 2026. Of these dates the group uses the first two', 'the first two'],
    ['on 7 December 2026. The workshop will not take place', 'will not take place'],
  ])('are uncertain or missing next to unread words: %s', (held, words) => {
    const { noted, certaintyOf } = read(held)
    const isNamed = noted.some(([code, span]) => code === 'words-not-read' && span === words)
    const isMissing = noted.some(([code]) => code === 'meeting-without-date')
    expect(isNamed || isMissing).toBe(true)
    expect(certaintyOf('schedule/days/0/date')).not.toBe('stated')
  })

  it.each([
    ['28 March 2027', 'time-skipped'],
    ['31 October 2027', 'time-repeated'],
  ])('with a clock change are reported: %s', (day, code) => {
    const { noted } = read(`in Geneva, Switzerland, on ${day} from 02:30 to 05:00 Geneva time`)
    expect(noted.map(([own]) => own)).toContain(code)
  })
})

describe('participation', () => {
  const HELD = `on 7 December 2026 ${TIMES}`
  const openTo = (words: string) =>
    read(HELD, words).meeting?.participation.openTo.map(({ kind }) => kind)

  it.each([
    ['Participation is open to ITU Member States. Academia may not attend.', ['member-states']],
    ['Participation is open to ITU Member States but not to Academia.', ['member-states']],
    ['Participation is open to Member States, excluding Associates.', ['member-states']],
    [
      'Participation is open to Member States, with the exception of Associates.',
      ['member-states'],
    ],
    ['Participation is open to universities from ITU Member States.', ['academia']],
    ['Participation is not open to individuals from countries that are members of ITU.', []],
  ])('leaves out groups that the letter excludes: %s', (words, groups) => {
    expect(openTo(words)).toEqual(groups)
  })

  it('is decided by the secretariat if the letter restricts a group', () => {
    const { meeting, noted } = read(
      HELD,
      'Participation is open to Member States of the African region only.',
    )
    expect(noted.map(([code]) => code)).toContain('restriction-not-read')
    if (!meeting) throw new Error('The letter convenes a meeting')
    const applicant = { capacity: 'member-state', country: 'CO', organization: null } as const
    const { outcome, grounds } = decideEligibility(applicant, meeting.participation, {
      on: '2026-12-07',
    })
    expect(outcome).toBe('needs-review')
    expect(grounds.at(-1)?.reason.code).toBe('condition-not-known')
  })
})

it('a day that the letter only states as an end is uncertain, with a warning', () => {
  const known = readKnownLetters(['first-sight']).find(({ name }) => name.startsWith('209-'))
  const { meetings, evidence, diagnostics } = readCircular(known?.text ?? '')
  const at = meetings.findIndex(({ schedule: { days } }) => days[0]?.date === '2009-12-15')
  const pointer = `/meetings/${at}/schedule/days/0/date`
  expect(evidence[pointer]?.certainty).toBe('uncertain')
  expect(diagnostics).toContainEqual(expect.objectContaining({ code: 'words-not-read', pointer }))
})
