import { assertDate, assertInstant, assertWallTime } from '../assert-scalars'
import { isoOf, utc } from './is-zone'
import { keep } from './keep'

export const MINUTE = 60_000
export const DAY = 24 * 60 * MINUTE

const dates = new Map<number, string>()
const days = new Map<string, number>()
/** Every time of day, by its minute. */
const TIMES = Array.from({ length: 1440 }, (_, minute) => {
  return isoOf(minute * MINUTE).slice('1970-01-01T'.length, -':00.000Z'.length)
})
const minutesOf = new Map(TIMES.map((time, minute) => [time, minute]))

/**
 * Days from 1970-01-01 to a date of the Gregorian calendar, `YYYY-MM-DD`.
 *
 * @throws RangeError for a date that does not exist
 */
export function dayOf(date: string): number {
  return days.get(date) ?? keep(days, date, readDay(date))
}

function readDay(date: string): number {
  // Runtimes take 30 February for 2 March
  assertDate(date)
  return utc(date) / DAY
}

/** The date so many days after 1970-01-01, `YYYY-MM-DD`; the inverse of `dayOf`. */
export function dateOf(day: number): string {
  return dates.get(day) ?? keep(dates, day, isoOf(day * DAY).slice(0, -'T00:00:00.000Z'.length))
}

/** ISO 8601 number of the day of the week: Monday is 1, Sunday 7. */
export function weekdayOf(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1
}

/**
 * What a clock that runs in UTC shows: milliseconds from 1970 to a date and a time, `HH:mm`.
 *
 * @throws RangeError for a date or a time that does not exist
 */
export function clockOf(date: string, time: string): number {
  assertWallTime(time)
  return dayOf(date) * DAY + (minutesOf.get(time) ?? 0) * MINUTE
}

/** The time of day, `HH:mm`, that such a clock shows. */
export function timeOf(clock: number): string {
  return TIMES[minuteOfDay(clock)] ?? ''
}

/** The minute of the day that such a clock shows. */
export function minuteOfDay(clock: number): number {
  return Math.floor((clock - Math.floor(clock / DAY) * DAY) / MINUTE)
}

/**
 * Milliseconds from 1970 to an instant, RFC 3339.
 *
 * @throws RangeError for a text that is no instant
 */
export function parseInstant(text: string, argument?: string): number {
  assertInstant(text, argument)
  return utc(text)
}

/** An instant in UTC, RFC 3339, with as many digits as it needs. */
export function formatInstant(instant: number): string {
  return instant % MINUTE === 0
    ? `${dateOf(Math.floor(instant / DAY))}T${timeOf(instant)}:00Z`
    : isoOf(instant).replace('.000Z', 'Z')
}

/** An offset from UTC, ±HH:mm, with seconds where there are any (local mean time). */
export function formatOffset(offset: number): string {
  const size = isoOf(Math.abs(offset)).slice('1970-01-01T'.length, -'.000Z'.length)
  return (offset < 0 ? '-' : '+') + size.replace(/:00$/, '')
}
