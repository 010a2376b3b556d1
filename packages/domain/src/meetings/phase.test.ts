import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dates, sittings, zones } from '../../test/arbitraries'
import { instantOf } from '../timezones/index'
import { meetingPhase, type PhasedMeeting } from './phase'
import type { Sitting } from './schedule'

const SIXTH_DAY: Sitting = {
  date: '2021-12-07',
  startTime: '10:00',
  endTime: '15:30',
  endDate: null,
}

describe('meetingPhase', () => {
  it.each([
    ['2021-10-13T08:00:00Z', 'upcoming'],
    ['2021-11-25T09:00:00Z', 'upcoming'],
    ['2021-12-07T08:59:59.999Z', 'upcoming'],
    ['2021-12-07T09:00:00Z', 'in-session'],
    ['2021-12-07T04:00:00-05:00', 'in-session'],
    ['2021-12-07T14:29:59Z', 'in-session'],
    ['2021-12-07T14:30:00Z', 'ended'],
    ['2026-11-24T00:00:00Z', 'ended'],
  ])('at %s the sixth meeting is in the phase %s', (now, phase) => {
    expect(meetingPhase(meeting([SIXTH_DAY]), now)).toBe(phase)
  })

  it('is between sittings when one day is over and another follows', () => {
    const twoDays = meeting([SIXTH_DAY, { ...SIXTH_DAY, date: '2021-12-08' }])
    expect(meetingPhase(twoDays, '2021-12-07T20:00:00Z')).toBe('between-sittings')
    expect(meetingPhase(twoDays, '2021-12-08T09:00:00Z')).toBe('in-session')
  })

  it('treats a day without times as open from midnight to midnight', () => {
    const day = meeting([{ date: '2021-12-07', startTime: null, endTime: null, endDate: null }])
    expect(meetingPhase(day, '2021-12-06T22:59:59Z')).toBe('upcoming')
    expect(meetingPhase(day, '2021-12-06T23:00:00Z')).toBe('in-session')
    expect(meetingPhase(day, '2021-12-07T22:59:59Z')).toBe('in-session')
    expect(meetingPhase(day, '2021-12-07T23:00:00Z')).toBe('ended')
  })

  it('treats each day of a range as a sitting', () => {
    const range = meeting([
      { date: '2012-03-13', startTime: '09:30', endTime: null, endDate: null },
      { date: '2012-03-14', startTime: null, endTime: null, endDate: null },
      { date: '2012-03-15', startTime: null, endTime: '12:00', endDate: null },
    ])
    expect(meetingPhase(range, '2012-03-13T08:29:59Z')).toBe('upcoming')
    expect(meetingPhase(range, '2012-03-14T22:30:00Z')).toBe('in-session')
    expect(meetingPhase(range, '2012-03-15T11:00:00Z')).toBe('ended')
  })

  it('is not in session at night between daily sittings, nor on an excluded day', () => {
    const days = ['2026-12-07', '2026-12-08', '2026-12-10'].map((date) => ({
      date,
      startTime: '10:00',
      endTime: '15:30',
      endDate: null,
    }))
    const daily = meeting(days)
    expect(meetingPhase(daily, '2026-12-07T23:00:00Z')).toBe('between-sittings')
    expect(meetingPhase(daily, '2026-12-08T09:00:00Z')).toBe('in-session')
    expect(meetingPhase(daily, '2026-12-09T11:00:00Z')).toBe('between-sittings')
    expect(meetingPhase(daily, '2026-12-10T14:30:00Z')).toBe('ended')
  })

  it('is in session past midnight if a sitting ends on the next day', () => {
    const night = {
      date: '2026-12-07',
      startTime: '22:00',
      endTime: '01:30',
      endDate: '2026-12-08',
    }
    expect(meetingPhase(meeting([night]), '2026-12-08T00:29:59Z')).toBe('in-session')
    expect(meetingPhase(meeting([night]), '2026-12-08T00:30:00Z')).toBe('ended')
    const late = { ...night, startTime: '10:00', endTime: '00:00' }
    expect(meetingPhase(meeting([late]), '2026-12-07T22:59:59Z')).toBe('in-session')
    expect(meetingPhase(meeting([late]), '2026-12-07T23:00:00Z')).toBe('ended')
  })

  it('without a zone is in session as long as it can be anywhere on Earth', () => {
    const somewhere = { ...meeting([SIXTH_DAY]), schedule: { zone: null, days: [SIXTH_DAY] } }
    expect(meetingPhase(somewhere, '2021-12-06T19:59:59Z')).toBe('upcoming')
    expect(meetingPhase(somewhere, '2021-12-06T20:00:00Z')).toBe('in-session')
    expect(meetingPhase(somewhere, '2021-12-08T03:29:59Z')).toBe('in-session')
    expect(meetingPhase(somewhere, '2021-12-08T03:30:00Z')).toBe('ended')
  })

  it('returns upcoming for a meeting without days, at any time', () => {
    expect(meetingPhase(meeting([]), '2099-01-01T00:00:00Z')).toBe('upcoming')
  })

  it.each(['postponed', 'cancelled'] as const)('is %s at any time', (status) => {
    fc.assert(
      fc.property(dates, (date) => {
        const off = { ...meeting([SIXTH_DAY]), status }
        expect(meetingPhase(off, `${date}T00:00:00Z`)).toBe(status)
      }),
    )
  })

  it('is in session from the start and over at the end, in any zone', () => {
    fc.assert(
      fc.property(sittings, zones, (sitting, zone) => {
        const start = instantOf(sitting.date, sitting.startTime, zone)
        const end = instantOf(sitting.date, sitting.endTime, zone)
        fc.pre(start < end)
        const held = { ...meeting([]), schedule: { zone, days: [sitting] } }
        expect(meetingPhase(held, start)).toBe('in-session')
        expect(meetingPhase(held, end)).toBe('ended')
      }),
    )
  })
})

function meeting(days: Sitting[]): PhasedMeeting {
  return { schedule: { zone: 'Europe/Zurich', days }, status: 'convened' }
}
