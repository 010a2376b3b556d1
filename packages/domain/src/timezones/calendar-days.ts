import { assertDate, assertWallTime } from '../assert-scalars'
import { isoOf, utc } from '../utc'
import { keep } from './keep'

export const MINUTE = 60_000
export const DAY = 24 * 60 * MINUTE

const dates = new Map<number, string>()
const days = new Map<string, number>()
/** All times of day, by minute. */
const TIMES = Array.from({ length: 1440 }, (_, minute) => {
  return isoOf(minute * MINUTE).slice('1970-01-01T'.length, -':00.000Z'.length)
})
const minutesOf = new Map(TIMES.map((time, minute) => [time, minute]))

/**
 * Returns the days from 1970-01-01 to a Gregorian date, `YYYY-MM-DD`.
 *
 * @throws RangeError for a date that does not exist
 */
export function dayOf(date: string): number {
  return days.get(date) ?? keep(days, date, readDay(date))
}

function readDay(date: string): number {
  // Runtimes parse 30 February as 2 March
  assertDate(date)
  return utc(date) / DAY
}

/** Returns the date a number of days after 1970-01-01; the inverse of `dayOf`. */
export function dateOf(day: number): string {
  return dates.get(day) ?? keep(dates, day, isoOf(day * DAY).slice(0, -'T00:00:00.000Z'.length))
}

/** Returns the ISO 8601 weekday: Monday is 1, Sunday 7. */
export function weekdayOf(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1
}

/**
 * Returns a wall time as milliseconds since 1970, as if it were in UTC.
 *
 * @throws RangeError for a date or a time that does not exist
 */
export function clockOf(date: string, time: string): number {
  assertWallTime(time)
  return dayOf(date) * DAY + (minutesOf.get(time) ?? 0) * MINUTE
}

/** Returns the time of day, `HH:mm`, of such a wall time. */
export function timeOf(clock: number): string {
  return TIMES[minuteOfDay(clock)] ?? ''
}

/** Returns the minute of the day of such a wall time. */
export function minuteOfDay(clock: number): number {
  return Math.floor((clock - Math.floor(clock / DAY) * DAY) / MINUTE)
}

/** Returns an instant in UTC (RFC 3339) with the digits that it needs. */
export function formatMilliseconds(instant: number): string {
  return instant % MINUTE === 0
    ? `${dateOf(Math.floor(instant / DAY))}T${timeOf(instant)}:00Z`
    : isoOf(instant).replace('.000Z', 'Z')
}

/** Returns an offset from UTC, ±HH:mm, with seconds for local mean time. */
export function formatOffset(offset: number): string {
  const size = isoOf(Math.abs(offset)).slice('1970-01-01T'.length, -'.000Z'.length)
  return (offset < 0 ? '-' : '+') + size.replace(/:00$/, '')
}
