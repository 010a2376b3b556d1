import { assertZone } from './assert-zone'
import { clockOf, DAY, dateOf, formatMilliseconds, timeOf } from './calendar-days'
import { parseInstant } from './instant-input'
import type { InstantInput } from './instant-input'
import { offsetTable } from './offset-table'

/** Whether a wall time occurs once in a zone, or is skipped or repeated by a clock change. */
export type WallTimeResolution =
  | { readonly kind: 'once'; readonly instant: string }
  | { readonly kind: 'skipped'; readonly movedTo: string }
  | { readonly kind: 'repeated'; readonly first: string; readonly second: string }

/** A wall time in a zone. */
export interface WallTime {
  readonly date: string
  /** `HH:mm` */
  readonly time: string
  /** Offset from UTC, ±HH:mm */
  readonly offset: string
}

/**
 * Returns whether a wall time in a zone occurs once, twice or never, with its instants.
 *
 * A skipped time moves forward by the size of the clock change.
 *
 * @param time - `HH:mm`
 * @throws RangeError for a zone, a date or a time that does not exist
 * @example
 * resolveWallTime('2022-03-27', '02:30', 'Europe/Zurich') // => { kind: 'skipped', movedTo: '2022-03-27T01:30:00Z' }
 * resolveWallTime('2022-10-30', '02:30', 'Europe/Zurich').second // => '2022-10-30T01:30:00Z'
 */
export function resolveWallTime(date: string, time: string, zone: string): WallTimeResolution {
  assertZone(zone)
  const clock = clockOf(date, time)
  const [first, second] = instantsWith(clock, zone)
  if (first === undefined) {
    return { kind: 'skipped', movedTo: formatMilliseconds(resolveClock(clock, zone)) }
  }
  return second === undefined
    ? { kind: 'once', instant: formatMilliseconds(first) }
    : { kind: 'repeated', first: formatMilliseconds(first), second: formatMilliseconds(second) }
}

/**
 * Returns the instant of a wall time in a zone.
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
  return formatMilliseconds(resolveClock(clockOf(date, time), zone))
}

/**
 * Returns the wall time in a zone at an instant, by the newest rules of the package or the runtime.
 *
 * Format this date and time: a formatter that gets the instant uses the rules of the runtime.
 *
 * @param instant - RFC 3339, a `Date`, or a Temporal instant
 * @throws RangeError for a zone that does not exist, and for a text that is no instant
 * @example
 * wallTimeAt('2021-12-07T14:30:00Z', 'Pacific/Auckland') // => { date: '2021-12-08', time: '03:30', offset: '+13:00' }
 */
export function wallTimeAt(instant: InstantInput, zone: string): WallTime {
  assertZone(zone)
  return showInstant(parseInstant(instant), zone)
}

/** Like `wallTimeAt`, for milliseconds since 1970. */
export function showInstant(instant: number, zone: string): WallTime {
  const { offset, text } = offsetTable(zone)(instant)
  const clock = instant + offset
  return { date: dateOf(Math.floor(clock / DAY)), time: timeOf(clock), offset: text }
}

/**
 * Returns the instant of a wall time: the first of a repeated one; a skipped one moves forward.
 */
export function resolveClock(clock: number, zone: string): number {
  const periodAt = offsetTable(zone)
  const before = clock - periodAt(clock - DAY).offset
  const after = clock - periodAt(clock + DAY).offset
  if (before === after) return before
  const isBefore = periodAt(before).offset === clock - before
  // A skipped time has no instant: the old offset moves it forward
  return isBefore || periodAt(after).offset !== clock - after ? before : after
}

/** Returns no, one or two instants, the earlier first. */
function instantsWith(clock: number, zone: string): number[] {
  const periodAt = offsetTable(zone)
  const offsets = [-DAY, DAY].map((away) => periodAt(clock + away).offset)
  return [...new Set(offsets)]
    .map((offset) => clock - offset)
    .filter((instant) => periodAt(instant).offset === clock - instant)
}
