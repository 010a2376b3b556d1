import { assertZone } from './assert-zone'
import { clockOf, DAY, formatMilliseconds } from './calendar-days'
import { parseInstant } from './instant-input'
import type { InstantInput } from './instant-input'
import type { TimedMeeting } from './meeting-times'
import { offsetTable } from './offset-table'
import { resolveClock, showInstant } from './wall-time'
import { assertScheduled } from '../wrong-argument'

/** A clock change in a zone. */
export interface OffsetTransition {
  readonly zone: string
  /** First instant with the new offset (RFC 3339, UTC). */
  readonly at: string
  /** Local date and time after the change. */
  readonly date: string
  readonly time: string
  /** Offsets from UTC, ±HH:mm. */
  readonly before: string
  readonly after: string
  /** Minutes by which clocks go forward; negative if they go back. */
  readonly shiftMinutes: number
}

/** Range of time around a meeting. */
export interface NearbyTime {
  /** Start of the range, for example now. */
  readonly since?: InstantInput
  /**
   * Days before and after the meeting; 14 by default. `since` replaces the days before.
   */
  readonly days?: number
}

/**
 * Returns the clock changes near a meeting, in its own zone and another one, by time.
 *
 * If one zone changes its clocks weeks before the other, a regular meeting moves by an hour for
 * people there. The result says when.
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
  meeting: Pick<TimedMeeting, 'schedule'>,
  zone: string,
  { since, days = 14 }: NearbyTime = {},
): OffsetTransition[] {
  assertScheduled(meeting)
  assertZone(zone)
  const given = since === undefined ? undefined : parseInstant(since, 'since')
  const { schedule } = meeting
  const own = schedule.zone ?? zone
  const [first, last] = [schedule.days.at(0), schedule.days.at(-1)]
  if (!first || !last) return []
  const start = resolveClock(clockOf(first.date, first.startTime ?? '00:00'), own)
  const end =
    clockOf(last.endDate ?? last.date, last.endTime ?? '00:00') + (last.endTime === null ? DAY : 0)
  const from = given ?? start - days * DAY
  const until = resolveClock(end, own) + days * DAY
  return [...new Set([own, zone])]
    .flatMap((place) => transitionsBetween(place, from, until))
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
}

/** Returns the changes between two times, both exclusive, in milliseconds since 1970. */
function transitionsBetween(zone: string, from: number, until: number): OffsetTransition[] {
  const periodAt = offsetTable(zone)
  const transitions: OffsetTransition[] = []
  let period = periodAt(from)
  while (period.until < until) {
    const at = period.until
    const next = periodAt(at)
    const shiftMinutes = (next.offset - period.offset) / 60_000
    if (shiftMinutes !== 0) {
      const { date, time } = showInstant(at, zone)
      const offsets = { before: period.text, after: next.text }
      transitions.push({ zone, at: formatMilliseconds(at), date, time, ...offsets, shiftMinutes })
    }
    period = next
  }
  return transitions
}
