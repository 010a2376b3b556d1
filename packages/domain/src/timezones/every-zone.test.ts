import { describe, expect, it } from 'vitest'
import { clockAt, instantsOf, NEWEST, type Transitions } from '../../test/tzdb-clock'
import { formatMilliseconds } from './calendar-days'
import { instantOf, resolveWallTime, wallTimeAt, type WallTimeResolution } from './wall-time'

const SECOND = 1000
const HOUR = 3600 * SECOND
const END = Date.UTC(2038, 0, 1)
const WALL_TIMES = 500

const AREAS = [...new Set(Array.from(NEWEST.keys(), areaOf))]

// One test a zone would be six hundred lines of report: the zones that fail are named instead
describe.each(AREAS)('every zone of the newest tz database, on every runtime: %s', (area) => {
  it('shows the right time around each clock change from 1970 to 2037', () => {
    expect(zonesWhere(area, hasWrongClock)).toEqual([])
  })

  it('skips and repeats the hours of a clock change correctly', () => {
    expect(zonesWhere(area, hasWrongChange)).toEqual([])
  })

  it('shows each of 500 wall times as often as it should, at the right instants', () => {
    expect(zonesWhere(area, hasWrongWallTime)).toEqual([])
  })
})

function areaOf(zone: string): string {
  return zone.includes('/') ? zone.slice(0, zone.indexOf('/')) : 'names without an area'
}

function zonesWhere(
  area: string,
  isWrong: (zone: string, transitions: Transitions) => boolean,
): string[] {
  return [...NEWEST]
    .filter(([zone, table]) => areaOf(zone) === area && isWrong(zone, table))
    .map(([zone]) => zone)
}

function changesOf(transitions: Transitions): number[] {
  return transitions.map(([from]) => from).filter((from) => Number.isFinite(from))
}

function hasWrongClock(zone: string, transitions: Transitions): boolean {
  const near = changesOf(transitions).flatMap((change) => [change - SECOND, change, change + HOUR])
  return [0, ...near, END - SECOND].some((instant) => {
    const { date, time } = wallTimeAt(formatMilliseconds(instant), zone)
    const clock = clockAt(instant, zone)
    return date !== clock.date || time !== clock.time
  })
}

/** The hour before each change and the hour after, by the clock that runs until then. */
function hasWrongChange(zone: string, transitions: Transitions): boolean {
  return changesOf(transitions).some((change) =>
    [change - HOUR, change - SECOND, change, change + HOUR / 2].some((instant) => {
      const { date, time } = clockAt(instant, zone)
      return isWrongReading(date, time, zone)
    }),
  )
}

function hasWrongWallTime(zone: string): boolean {
  const random = randomNumbers(zone)
  return Array.from({ length: WALL_TIMES }).some(() => {
    const clock = new Date(Math.floor(random() * END)).toISOString()
    return isWrongReading(clock.slice(0, 10), clock.slice(11, 16), zone)
  })
}

function isWrongReading(date: string, time: string, zone: string): boolean {
  const expected = instantsOf(date, time, zone).map(formatMilliseconds)
  const reading = resolveWallTime(date, time, zone)
  const isTaken = expected.length === 0 || instantOf(date, time, zone) === expected[0]
  return !isTaken || instantsRead(reading).join() !== expected.join()
}

function instantsRead(reading: WallTimeResolution): string[] {
  if (reading.kind === 'skipped') return []
  return reading.kind === 'once' ? [reading.instant] : [reading.first, reading.second]
}

/** Numbers from 0 to 1, the same on every run: a failure can be looked at again (Mulberry32). */
function randomNumbers(seed: string): () => number {
  let state = Array.from(seed).reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7) >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
