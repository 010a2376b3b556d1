import { Temporal } from '../temporal'

/** How often a wall time happens in a zone: clock changes skip some times and repeat others. */
export type WallTimeReading =
  | { readonly kind: 'once'; readonly instant: Temporal.Instant }
  | { readonly kind: 'skipped'; readonly movedTo: Temporal.Instant }
  | {
      readonly kind: 'repeated'
      readonly first: Temporal.Instant
      readonly second: Temporal.Instant
    }

/** Reads a wall time in a zone; a skipped one is moved on by as much as the clocks are. */
export function readWallTime(wallTime: Temporal.PlainDateTime, zone: string): WallTimeReading {
  const early = wallTime.toZonedDateTime(zone, { disambiguation: 'earlier' })
  const late = wallTime.toZonedDateTime(zone, { disambiguation: 'later' })
  if (early.epochNanoseconds === late.epochNanoseconds) {
    return { kind: 'once', instant: early.toInstant() }
  }
  return early.toPlainDateTime().equals(wallTime)
    ? { kind: 'repeated', first: early.toInstant(), second: late.toInstant() }
    : { kind: 'skipped', movedTo: late.toInstant() }
}

/** The one instant a wall time is taken for: a repeated one for its first, a skipped one moved on. */
export function resolveWallTime(wallTime: Temporal.PlainDateTime, zone: string): Temporal.Instant {
  const reading = readWallTime(wallTime, zone)
  switch (reading.kind) {
    case 'once':
      return reading.instant
    case 'skipped':
      return reading.movedTo
    case 'repeated':
      return reading.first
    default:
      return reading satisfies never
  }
}

/**
 * The instant at which the clocks of a zone show a date and a time.
 *
 * A time that a clock change repeats is taken for its first occurrence; one that it skips is moved on
 * by as much as the clocks are (02:30 becomes 03:30).
 *
 * @param time - `HH:mm`
 * @returns RFC 3339, in UTC
 * @throws RangeError for a zone the runtime does not know
 * @example
 * instantOf('2021-12-07', '10:00', 'Europe/Zurich') // => '2021-12-07T09:00:00Z'
 * instantOf('2022-03-27', '02:30', 'Europe/Zurich') // => '2022-03-27T01:30:00Z'
 */
export function instantOf(date: string, time: string, zone: string): string {
  return resolveWallTime(Temporal.PlainDateTime.from(`${date}T${time}`), zone).toString()
}
