import { describe, expect, it } from 'vitest'
import { NEWEST } from '../../test/tzdb-clock'
import { isZone, normalizeZone } from './is-zone'
import { instantOf, wallTimeAt } from './wall-time'
import { zoneLabel } from './zone-id'
import { meetingTimes } from './meeting-times'
import { SIXTH_MEETING } from '../../test/sixth-meeting'
import { ZoneSchema } from '../scalars'

/** Every offset to the quarter of an hour from -12:00 to +14:00, with its minutes. */
const OFFSETS = Array.from({ length: 26 * 4 + 1 }, (_, index) => {
  const minutes = index * 15 - 12 * 60
  const size = Math.abs(minutes)
  const [hour, minute] = [Math.floor(size / 60), size % 60].map((n) => String(n).padStart(2, '0'))
  return [`${minutes < 0 ? '-' : '+'}${hour}:${minute}`, minutes] as const
})

describe('the name of a zone', () => {
  it('is accepted in any case, and spelled as in the tz database', () => {
    const names = [...NEWEST.keys()]
    const others = names.flatMap((name) => [name.toLowerCase(), name.toUpperCase()])
    expect(
      names
        .flatMap((name) => [name, name])
        .filter((name, at) => normalizeZone(others[at] ?? '') !== name),
    ).toEqual([])
  })

  it.each(['europe/zurich', 'UTC', 'utc', 'Etc/GMT-5', '+05:30', '-03:30', '+14:00', '-12:00'])(
    '%s is a zone',
    (name) => {
      expect(isZone(name)).toBe(true)
    },
  )

  it.each([
    'Geneva',
    'Mars/Olympus',
    '+15:00',
    '+14:30',
    '-12:15',
    '-00:00',
    '+5:30',
    '5:30',
    '',
    '+05:60',
    null,
    undefined,
    5,
  ])('%j is not a zone', (name) => {
    expect(isZone(name)).toBe(false)
  })
})

describe('an offset from UTC as a zone', () => {
  it('is written with a colon', () => {
    expect(ZoneSchema.parse('+05:30')).toBe('+05:30')
    expect(ZoneSchema.safeParse('+0530').success).toBe(false)
    expect(normalizeZone('+0530')).toBe('+05:30')
  })

  it('has the same distance from UTC at every instant, on every runtime', () => {
    for (const [zone, minutes] of OFFSETS) {
      const instant = new Date(Date.UTC(2026, 11, 7, 10) - minutes * 60_000).toISOString()
      expect(instantOf('2026-12-07', '10:00', zone)).toBe(instant.replace('.000', ''))
      expect(wallTimeAt(instant, zone)).toEqual({ date: '2026-12-07', time: '10:00', offset: zone })
    }
  })

  it('is named by its sign for people, even if the name of its zone has the opposite sign', () => {
    const zones = [
      '+05:30',
      '-03:30',
      '+05:00',
      '-11:00',
      'Etc/GMT-5',
      'Etc/GMT+3',
      'Etc/UTC',
      'Asia/Kolkata',
    ]
    expect(zones.map(zoneLabel)).toEqual([
      'UTC+05:30',
      'UTC-03:30',
      'UTC+5',
      'UTC-11',
      'UTC+5',
      'UTC-3',
      'UTC',
      'Asia/Kolkata',
    ])
  })

  it('can show a meeting, and be the zone of one', () => {
    const [day] = meetingTimes(SIXTH_MEETING, '+05:30').days
    expect(day?.start).toMatchObject({ time: '14:30', offset: '+05:30' })
    const schedule = { ...SIXTH_MEETING.schedule, zone: '+05:45' }
    const [shown] = meetingTimes({ ...SIXTH_MEETING, schedule }, 'Etc/UTC').days
    expect(shown?.start?.time).toBe('04:15')
  })
})
