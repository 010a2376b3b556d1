import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sittings, zones } from '../../test/arbitraries'
import { clockAt, instantsOf } from '../../test/tzdb-clock'
import { meetingTimes } from './meeting-times'
import { MeetingTimesSchema } from './zone'

const SIXTH_MEETING = {
  schedule: {
    zone: 'Europe/Zurich',
    days: [{ date: '2021-12-07', startTime: '10:00', endTime: '15:30', endDate: null }],
  },
  programme: [{ id: 'opening', date: '2021-12-07', startTime: '10:00', endTime: '10:20' }],
}

describe('meetingTimes', () => {
  it.each([
    ['Europe/Zurich', '10:00', '15:30', '+01:00', 0, 0],
    ['America/Bogota', '04:00', '09:30', '-05:00', 0, 0],
    ['Pacific/Auckland', '22:00', '03:30', '+13:00', 0, 1],
    ['America/St_Johns', '05:30', '11:00', '-03:30', 0, 0],
    ['Asia/Kathmandu', '14:45', '20:15', '+05:45', 0, 0],
    ['Pacific/Honolulu', '23:00', '04:30', '-10:00', -1, 0],
    ['Pacific/Kiritimati', '23:00', '04:30', '+14:00', 0, 1],
    ['Etc/UTC', '09:00', '14:30', '+00:00', 0, 0],
  ])('shows the sixth meeting in %s from %s to %s', (zone, opens, closes, offset, ...shifts) => {
    const [day] = meetingTimes(SIXTH_MEETING, zone).days
    expect(day).toMatchObject({
      date: '2021-12-07',
      start: { time: opens, offset, dayShift: shifts[0], instant: '2021-12-07T09:00:00Z' },
      end: { time: closes, offset, dayShift: shifts[1], instant: '2021-12-07T14:30:00Z' },
    })
  })

  it('returns the sessions of the programme, too', () => {
    const [opening] = meetingTimes(SIXTH_MEETING, 'Asia/Tokyo').sessions
    expect(opening).toMatchObject({
      id: 'opening',
      start: { time: '18:00' },
      end: { time: '18:20' },
    })
  })

  it('returns null for everything that the letter does not state', () => {
    const days = [{ date: '2021-12-07', startTime: '10:00', endTime: null, endDate: null }]
    const times = meetingTimes(
      { schedule: { zone: 'Europe/Zurich', days }, programme: [] },
      'Etc/UTC',
    )
    expect(times.days[0]).toMatchObject({ start: { time: '09:00' }, end: null })
  })

  it('returns no times if the letter names no zone', () => {
    const schedule = { ...SIXTH_MEETING.schedule, zone: null }
    const times = meetingTimes({ ...SIXTH_MEETING, schedule }, 'Asia/Tokyo')
    expect(times.days).toEqual([{ date: '2021-12-07', start: null, end: null }])
    expect(times.sessions).toEqual([])
  })

  it('refuses a zone that does not exist', () => {
    expect(() => meetingTimes(SIXTH_MEETING, 'Mars/Olympus')).toThrow(RangeError)
  })

  it('agrees with the newest tz database on the local time, in any zone, on any day', () => {
    fc.assert(
      fc.property(sittings, zones, zones, (sitting, from, to) => {
        const [start] = instantsOf(sitting.date, sitting.startTime, from)
        fc.pre(start !== undefined)
        const times = meetingTimes({ schedule: { zone: from, days: [sitting] }, programme: [] }, to)
        expect(MeetingTimesSchema.safeParse(times).error).toBeUndefined()

        const opens = times.days[0]?.start
        const clock = clockAt(start, to)
        expect(opens).toMatchObject(clock)
        expect(opens?.instant).toBe(new Date(start).toISOString().replace('.000Z', 'Z'))
        expect(opens?.dayShift).toBe(
          (Date.parse(clock.date) - Date.parse(sitting.date)) / (24 * 60 * 60 * 1000),
        )
      }),
    )
  })
})
