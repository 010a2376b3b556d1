import { assertInstant } from '../assert-scalars'
import { assertZone } from './assert-zone'
import { clockOf, DAY, formatInstant, parseInstant } from './calendar-days'
import type { TimedMeeting } from './meeting-times'
import { offsetTable } from './offset-table'
import { resolveClock, showInstant } from './wall-time'

/** A change of the clocks of a zone. */
export interface OffsetTransition {
  readonly zone: string
  /** RFC 3339, in UTC: the first instant with the new offset. */
  readonly at: string
  /** What the clocks show at that instant, already changed. */
  readonly date: string
  readonly time: string
  /** Offsets from UTC, ±HH:mm. */
  readonly before: string
  readonly after: string
  /** How far the clocks go forward, or back where it is negative. */
  readonly shiftMinutes: number
}

/** Which stretch of time around a meeting to look at. */
export interface NearbyTime {
  /** An instant, RFC 3339: now, for "clocks change between now and the meeting". */
  readonly since?: string
  /**
   * Days before and after the meeting, 14 unless stated; `since` takes the place of those before.
   */
  readonly days?: number
}

/**
 * Returns the clock changes near a meeting, of its zone and of another, in order of time.
 *
 * If one zone changes its clocks weeks before the other, a recurring meeting moves by an hour for
 * people there.
 *
 * @returns empty for a meeting without days
 * @throws RangeError for a zone that does not exist
 * @example
 * offsetTransitionsNear(meeting, 'America/Bogota') // => []
 * const [change] = offsetTransitionsNear(meeting, 'America/New_York', { since: '2021-11-05T09:00:00Z' })
 * change.at // => '2021-11-07T06:00:00Z'
 * change.shiftMinutes // => -60
 */
export function offsetTransitionsNear(
  { schedule }: Pick<TimedMeeting, 'schedule'>,
  zone: string,
  { since, days = 14 }: NearbyTime = {},
): OffsetTransition[] {
  assertZone(zone)
  if (since !== undefined) assertInstant(since, 'since')
  const own = schedule.zone ?? zone
  const [first, last] = [schedule.days.at(0), schedule.days.at(-1)]
  if (!first || !last) return []
  const opens = resolveClock(clockOf(first.date, first.opens ?? '00:00'), own)
  const closes =
    clockOf(last.endDate ?? last.date, last.closes ?? '00:00') + (last.closes === null ? DAY : 0)
  const from = since === undefined ? opens - days * DAY : parseInstant(since)
  const until = resolveClock(closes, own) + days * DAY
  return [...new Set([own, zone])]
    .flatMap((place) => transitionsBetween(place, from, until))
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
}

/** Milliseconds since 1970, both ends without themselves. */
function transitionsBetween(zone: string, from: number, until: number): OffsetTransition[] {
  const stretchAt = offsetTable(zone)
  const transitions: OffsetTransition[] = []
  let stretch = stretchAt(from)
  while (stretch.until < until) {
    const at = stretch.until
    const next = stretchAt(at)
    const shiftMinutes = (next.offset - stretch.offset) / 60_000
    if (shiftMinutes !== 0) {
      const { date, time } = showInstant(at, zone)
      const offsets = { before: stretch.text, after: next.text }
      transitions.push({ zone, at: formatInstant(at), date, time, ...offsets, shiftMinutes })
    }
    stretch = next
  }
  return transitions
}
