import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dates, sittings, zones } from '../../test/arbitraries'
import { instantOf } from '../timezones/index'
import { meetingPhase, type PhasedMeeting } from './phase'
import type { Sitting } from './schedule'

const SIXTH_DAY: Sitting = { date: '2021-12-07', opens: '10:00', closes: '15:30' }

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

  it('says between sittings when one day is over and another to come', () => {
    const twoDays = meeting([SIXTH_DAY, { ...SIXTH_DAY, date: '2021-12-08' }])
    expect(meetingPhase(twoDays, '2021-12-07T20:00:00Z')).toBe('between-sittings')
    expect(meetingPhase(twoDays, '2021-12-08T09:00:00Z')).toBe('in-session')
  })

  it('lets a day without hours last from midnight to midnight', () => {
    const day = meeting([{ date: '2021-12-07', opens: null, closes: null }])
    expect(meetingPhase(day, '2021-12-06T22:59:59Z')).toBe('upcoming')
    expect(meetingPhase(day, '2021-12-06T23:00:00Z')).toBe('in-session')
    expect(meetingPhase(day, '2021-12-07T22:59:59Z')).toBe('in-session')
    expect(meetingPhase(day, '2021-12-07T23:00:00Z')).toBe('ended')
  })

  it('counts the days within a range as part of it', () => {
    const range = meeting([
      { date: '2012-03-13', opens: '09:30', closes: null },
      { date: '2012-03-16', opens: null, closes: null },
    ])
    expect(meetingPhase(range, '2012-03-13T08:29:59Z')).toBe('upcoming')
    expect(meetingPhase(range, '2012-03-14T23:30:00Z')).toBe('in-session')
    expect(meetingPhase(range, '2012-03-16T23:00:00Z')).toBe('ended')
  })

  it('without a zone holds a meeting for in session as long as it can be anywhere on Earth', () => {
    const somewhere = { ...meeting([SIXTH_DAY]), schedule: { zone: null, days: [SIXTH_DAY] } }
    expect(meetingPhase(somewhere, '2021-12-06T19:59:59Z')).toBe('upcoming')
    expect(meetingPhase(somewhere, '2021-12-06T20:00:00Z')).toBe('in-session')
    expect(meetingPhase(somewhere, '2021-12-08T03:29:59Z')).toBe('in-session')
    expect(meetingPhase(somewhere, '2021-12-08T03:30:00Z')).toBe('ended')
  })

  it('never ends a meeting that has no day', () => {
    expect(meetingPhase(meeting([]), '2099-01-01T00:00:00Z')).toBe('upcoming')
  })

  it.each(['postponed', 'cancelled'] as const)('says %s whatever the hour', (status) => {
    fc.assert(
      fc.property(dates, (date) => {
        const off = { ...meeting([SIXTH_DAY]), status }
        expect(meetingPhase(off, `${date}T00:00:00Z`)).toBe(status)
      }),
    )
  })

  it('is in session from the opening on and over at the closing, in any zone', () => {
    fc.assert(
      fc.property(sittings, zones, (sitting, zone) => {
        const start = instantOf(sitting.date, sitting.opens, zone)
        const end = instantOf(sitting.date, sitting.closes, zone)
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
