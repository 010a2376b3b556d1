import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dates } from '../../test/arbitraries'
import { MeetingPhaseSchema } from '../meetings/index'
import { LANGUAGES } from '../languages'
import { meetingTimes } from '../timezones/index'
import { describePhase, describeRegistrationStatus } from './index'
import {
  describeDate,
  describeDateRange,
  describeDayShift,
  describeTimeRange,
  describeTime,
} from './index'
import { WORDINGS } from './languages/index'

const days = [{ date: '2021-12-07', startTime: '10:00', endTime: '15:30', endDate: null }]
const SIXTH_MEETING = { schedule: { zone: 'Europe/Zurich', days }, programme: [] }

describe('describeTimeRange', () => {
  it.each([
    ['Europe/Zurich', 'Tuesday, 7 December 2021, 10:00–15:30'],
    ['America/Bogota', 'Tuesday, 7 December 2021, 04:00–09:30'],
    ['Pacific/Auckland', 'Tuesday, 7 December 2021, 22:00, to Wednesday, 8 December 2021, 03:30'],
    ['Pacific/Honolulu', 'Monday, 6 December 2021, 23:00, to Tuesday, 7 December 2021, 04:30'],
  ])('gives the times of the sixth meeting in %s', (zone, words) => {
    const [day] = meetingTimes(SIXTH_MEETING, zone).days
    expect(describeTimeRange(day ?? { start: null, end: null })).toBe(words)
  })

  it('gives only the times that are stated', () => {
    const opens = meetingTimes(SIXTH_MEETING, 'Europe/Zurich').days[0]?.start ?? null
    const from = describeTimeRange({ start: opens, end: null })
    expect(from).toBe('Tuesday, 7 December 2021, from 10:00')
    const until = describeTimeRange({ start: null, end: opens })
    expect(until).toBe('Tuesday, 7 December 2021, until 10:00')
    expect(describeTimeRange({ start: null, end: null })).toBe('Times not stated')
    expect(opens && describeTime(opens)).toBe('Tuesday, 7 December 2021, 10:00')
  })
})

describe('describeDate', () => {
  it('returns the same date in English as Date.toUTCString', () => {
    fc.assert(
      fc.property(dates, (date) => {
        const [weekday = '', day = '', month = '', year = ''] = new Date(date)
          .toUTCString()
          .split(/[ ,]+/)
        const words = describeDate(date)
        const pattern = new RegExp(`^${weekday}\\w+, ${Number(day)} ${month}\\w* ${year}$`)
        expect(words).toMatch(pattern)
      }),
    )
  })

  it('returns the date in six languages', () => {
    const words = LANGUAGES.map((language) => describeDate('2021-12-07', WORDINGS[language]))
    expect(new Set(words).size).toBe(6)
    expect(describeDate('2021-12-07', WORDINGS.fr)).toBe('mardi 7 décembre 2021')
    expect(describeDate('2021-12-01', WORDINGS.fr)).toBe('mercredi 1er décembre 2021')
  })
})

describe('describeDateRange', () => {
  it.each([
    ['en', '7 to 9 December 2021', '30 November to 2 December 2021'],
    ['fr', 'du 7 au 9 décembre 2021', 'du 30 novembre au 2 décembre 2021'],
    ['es', 'del 7 al 9 de diciembre de 2021', 'del 30 de noviembre al 2 de diciembre de 2021'],
    ['ru', '7–9 декабря 2021 г.', '30 ноября – 2 декабря 2021 г.'],
    ['ar', 'من 7 إلى 9 ديسمبر 2021', 'من 30 نوفمبر إلى 2 ديسمبر 2021'],
    ['zh', '2021年12月7日至9日', '2021年11月30日至12月2日'],
  ] as const)('shares the month and the year in %s', (language, inMonth, inYear) => {
    const words = (first: string, last: string) =>
      describeDateRange(first, last, WORDINGS[language], { weekday: false })
    expect(words('2021-12-07', '2021-12-09').replaceAll('\u00a0', ' ')).toBe(inMonth)
    expect(words('2021-11-30', '2021-12-02').replaceAll('\u00a0', ' ')).toBe(inYear)
  })

  it('states both years if they differ, and a single date once', () => {
    expect(describeDateRange('2021-12-31', '2022-01-01', WORDINGS.fr)).toBe(
      'du vendredi 31 décembre 2021 au samedi 1er janvier 2022',
    )
    expect(describeDateRange('2021-12-07', '2021-12-07')).toBe('Tuesday, 7 December 2021')
  })
})

describe('describeDayShift', () => {
  it.each([
    [-2, '2 days earlier'],
    [-1, 'previous day'],
    [0, 'same day'],
    [1, 'next day'],
    [2, '2 days later'],
  ])('describes %i in words', (shift, words) => {
    expect(describeDayShift(shift)).toBe(words)
  })
})

describe('describePhase', () => {
  it('has a different label for each phase', () => {
    const words = MeetingPhaseSchema.options.map((phase) => describePhase(phase))
    expect(new Set(words).size).toBe(MeetingPhaseSchema.options.length)
    expect(describePhase('upcoming')).toBe('Upcoming')
  })
})

describe('describeRegistrationStatus', () => {
  it.each(Object.values(WORDINGS))('has its own words for every status in $language', (wording) => {
    const instant = '2021-11-01T08:00:00Z'
    const words = (
      [
        { kind: 'not-open', opensAt: null, opensOn: null },
        { kind: 'not-open', opensAt: instant, opensOn: '2021-11-01' },
        { kind: 'open', closesAt: instant },
        { kind: 'waiting-list', closesAt: instant },
        { kind: 'by-invitation' },
        { kind: 'closed', closedAt: instant },
        { kind: 'none' },
        { kind: 'in-session' },
        { kind: 'between-sittings', resumesAt: instant },
        { kind: 'over' },
        { kind: 'postponed' },
        { kind: 'cancelled' },
      ] as const
    ).map((status) => describeRegistrationStatus(status, wording))
    expect(new Set(words).size).toBe(words.length)
    expect(words.join('')).not.toContain('{')
  })

  it('promises no day on which registration opens if none is known', () => {
    const opens = { kind: 'not-open', opensAt: null, opensOn: null } as const
    expect(describeRegistrationStatus(opens)).toBe('Registration is not open yet')
  })

  it('names the day on which registration opens', () => {
    const opens = { kind: 'not-open', opensAt: '2021-11-01T08:00:00Z', opensOn: '2021-11-01' }
    expect(describeRegistrationStatus({ ...opens, kind: 'not-open' })).toBe(
      'Registration opens on Monday, 1 November 2021',
    )
  })
})
