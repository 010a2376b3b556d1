import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dates, zones } from '../../test/arbitraries'
import { NEWEST } from '../../test/tzdb-clock'
import { formatMilliseconds } from './calendar-days'
import { offsetTransitionsNear } from './transitions'

const DAY = 24 * 60 * 60 * 1000

function meetingOn(date: string, zone: string | null = 'Europe/Zurich') {
  return {
    schedule: { zone, days: [{ date, startTime: '10:00', endTime: '15:30', endDate: null }] },
  }
}

describe('offsetTransitionsNear', () => {
  it('returns the changes of both zones, in order', () => {
    const changes = offsetTransitionsNear(meetingOn('2026-10-28'), 'America/New_York')
    expect(changes).toEqual([
      {
        zone: 'Europe/Zurich',
        at: '2026-10-25T01:00:00Z',
        date: '2026-10-25',
        time: '02:00',
        before: '+02:00',
        after: '+01:00',
        shiftMinutes: -60,
      },
      {
        zone: 'America/New_York',
        at: '2026-11-01T06:00:00Z',
        date: '2026-11-01',
        time: '01:00',
        before: '-04:00',
        after: '-05:00',
        shiftMinutes: -60,
      },
    ])
  })

  it('starts from now if "now" is given', () => {
    const since = { since: '2026-08-01T00:00:00Z' }
    const near = offsetTransitionsNear(meetingOn('2026-12-07'), 'Europe/Zurich', since)
    expect(near.map(({ at }) => at)).toEqual(['2026-10-25T01:00:00Z'])
    expect(offsetTransitionsNear(meetingOn('2026-12-07'), 'Europe/Zurich')).toEqual([])
  })

  it('includes a change that was called off', () => {
    for (const zone of ['America/Vancouver', 'America/Havana', 'Africa/Casablanca']) {
      expect(offsetTransitionsNear(meetingOn('2026-11-03', zone), zone)).toEqual([])
    }
  })

  it('returns nothing for a meeting without days', () => {
    expect(offsetTransitionsNear({ schedule: { zone: null, days: [] } }, 'Asia/Tokyo')).toEqual([])
  })

  it('uses the day of the other zone if the letter names none', () => {
    const changes = offsetTransitionsNear(meetingOn('2026-10-25', null), 'Europe/Paris')
    expect(changes.map(({ zone }) => zone)).toEqual(['Europe/Paris'])
  })

  it('agrees with the newest tz database, in any zone, around any day', () => {
    fc.assert(
      fc.property(dates, zones, (date, zone) => {
        const noon = Date.parse(`${date}T12:00:00Z`)
        const meeting = {
          schedule: {
            zone: 'Etc/UTC',
            days: [{ date, startTime: '12:00', endTime: '12:01', endDate: null }],
          },
        }
        const found = offsetTransitionsNear(meeting, zone, { days: 100 }).map(({ at }) => at)
        const expected = (NEWEST.get(zone) ?? [])
          .map(([from]) => from)
          .filter((from) => noon - 100 * DAY < from && from < noon + 60_000 + 100 * DAY)
        expect(found).toEqual(expected.map(formatMilliseconds))
      }),
    )
  })
})
