import { assertZone } from './assert-zone'
import { clockOf, DAY, dateOf, formatInstant, parseInstant, timeOf } from './calendar-days'
import { offsetTable } from './offset-table'

/** How often a wall time happens in a zone: clock changes skip some times and repeat others. */
export type WallTimeReading =
  | { readonly kind: 'once'; readonly instant: string }
  | { readonly kind: 'skipped'; readonly movedTo: string }
  | { readonly kind: 'repeated'; readonly first: string; readonly second: string }

/** What the clocks of a zone show. */
export interface WallTime {
  readonly date: string
  /** `HH:mm` */
  readonly time: string
  /** From UTC, ±HH:mm */
  readonly offset: string
}

/**
 * How often the clocks of a zone show a date and a time, and when.
 *
 * A skipped time is moved on by as much as the clocks are, as people do who have not noticed.
 *
 * @param time - `HH:mm`
 * @throws RangeError for a zone, a date or a time that does not exist
 * @example
 * readWallTime('2022-03-27', '02:30', 'Europe/Zurich') // => { kind: 'skipped', movedTo: '2022-03-27T01:30:00Z' }
 * readWallTime('2022-10-30', '02:30', 'Europe/Zurich').second // => '2022-10-30T01:30:00Z'
 */
export function readWallTime(date: string, time: string, zone: string): WallTimeReading {
  assertZone(zone)
  const clock = clockOf(date, time)
  const [first, second] = instantsWith(clock, zone)
  if (first === undefined) {
    return { kind: 'skipped', movedTo: formatInstant(resolveClock(clock, zone)) }
  }
  return second === undefined
    ? { kind: 'once', instant: formatInstant(first) }
    : { kind: 'repeated', first: formatInstant(first), second: formatInstant(second) }
}

/**
 * The instant at which the clocks of a zone show a date and a time.
 *
 * A time that a clock change repeats is taken for its first occurrence; one that it skips is moved
 * on by as much as the clocks are (02:30 becomes 03:30).
 *
 * @param time - `HH:mm`
 * @returns RFC 3339, in UTC
 * @throws RangeError for a zone, a date or a time that does not exist
 * @example
 * instantOf('2021-12-07', '10:00', 'Europe/Zurich') // => '2021-12-07T09:00:00Z'
 * instantOf('2022-03-27', '02:30', 'Europe/Zurich') // => '2022-03-27T01:30:00Z'
 */
export function instantOf(date: string, time: string, zone: string): string {
  assertZone(zone)
  return formatInstant(resolveClock(clockOf(date, time), zone))
}

/**
 * Returns the wall time of a zone at an instant, by the newest rules of the package or the runtime.
 *
 * Format this date and time: a formatter that gets the instant uses the rules of the runtime.
 *
 * @param instant - RFC 3339
 * @throws RangeError for a zone that does not exist, and for a text that is no instant
 * @example
 * wallTimeAt('2021-12-07T14:30:00Z', 'Pacific/Auckland') // => { date: '2021-12-08', time: '03:30', offset: '+13:00' }
 */
export function wallTimeAt(instant: string, zone: string): WallTime {
  assertZone(zone)
  return showInstant(parseInstant(instant), zone)
}

/** `wallTimeAt` for milliseconds since 1970. */
export function showInstant(instant: number, zone: string): WallTime {
  const { offset, text } = offsetTable(zone)(instant)
  const clock = instant + offset
  return { date: dateOf(Math.floor(clock / DAY)), time: timeOf(clock), offset: text }
}

/**
 * The one instant a wall time is taken for: a repeated one for its first, a skipped one moved on.
 */
export function resolveClock(clock: number, zone: string): number {
  const stretchAt = offsetTable(zone)
  const before = clock - stretchAt(clock - DAY).offset
  const after = clock - stretchAt(clock + DAY).offset
  if (before === after) return before
  const isBefore = stretchAt(before).offset === clock - before
  // Neither is where the clocks skip: the old offset moves the time on
  return isBefore || stretchAt(after).offset !== clock - after ? before : after
}

/** None, one or two instants, the earlier first. */
function instantsWith(clock: number, zone: string): number[] {
  const stretchAt = offsetTable(zone)
  const offsets = [-DAY, DAY].map((away) => stretchAt(clock + away).offset)
  return [...new Set(offsets)]
    .map((offset) => clock - offset)
    .filter((instant) => stretchAt(instant).offset === clock - instant)
}
