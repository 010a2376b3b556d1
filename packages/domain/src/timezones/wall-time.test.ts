import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dates, wallTimes, zones } from '../../test/arbitraries'
import { instantsOf } from '../../test/tzdb-clock'
import { instantOf, resolveWallTime, type WallTimeResolution } from './wall-time'

describe('resolveWallTime', () => {
  it.each([
    ['once', '2021-12-07T10:00', 'Europe/Zurich'],
    ['skipped', '2022-03-27T02:30', 'Europe/Zurich'],
    ['repeated', '2022-10-30T02:30', 'Europe/Zurich'],
    ['skipped', '2022-10-02T02:15', 'Australia/Lord_Howe'],
    ['repeated', '2022-04-03T01:45', 'Australia/Lord_Howe'],
    ['skipped', '2011-12-30T12:00', 'Pacific/Apia'],
    ['skipped', '2017-10-15T00:30', 'America/Sao_Paulo'],
  ])('reports that a time happens %s: %s in %s', (kind, wallTime, zone) => {
    expect(resolveWallTime(...splitWallTime(wallTime), zone).kind).toBe(kind)
  })

  it('reports a time as often as the newest tz database shows it', () => {
    fc.assert(
      fc.property(dates, wallTimes, zones, (date, time, zone) => {
        const reading = resolveWallTime(date, time, zone)
        expect(instantsRead(reading)).toEqual(instantsOf(date, time, zone))
      }),
    )
  })
})

describe('instantOf', () => {
  it('uses the first occurrence of a repeated time', () => {
    expect(instantOf('2022-10-30', '02:30', 'Europe/Zurich')).toBe('2022-10-30T00:30:00Z')
  })

  it('moves a skipped time forward by the same amount as the clocks', () => {
    expect(instantOf('2022-03-27', '02:30', 'Europe/Zurich')).toBe('2022-03-27T01:30:00Z')
    expect(instantOf('2022-10-02', '02:15', 'Australia/Lord_Howe')).toBe('2022-10-01T15:45:00Z')
    expect(instantOf('2011-12-30', '12:00', 'Pacific/Apia')).toBe('2011-12-30T22:00:00Z')
  })

  it('never decreases while the local time increases', () => {
    fc.assert(
      fc.property(dates, zones, wallTimes, wallTimes, (date, zone, a, b) => {
        const [early = '', late = ''] = [a, b].sort()
        const isOnce = [early, late].every((time) => instantsOf(date, time, zone).length === 1)
        fc.pre(isOnce && early < late)
        expect(instantOf(date, early, zone) < instantOf(date, late, zone)).toBe(true)
      }),
    )
  })
})

function instantsRead(reading: WallTimeResolution): number[] {
  if (reading.kind === 'skipped') return []
  const instants = reading.kind === 'once' ? [reading.instant] : [reading.first, reading.second]
  return instants.map((instant) => Date.parse(instant))
}

function splitWallTime(text: string): [date: string, time: string] {
  return [text.slice(0, 10), text.slice(11)]
}
