import { wording } from './components/language/language'

const MOMENTS = new Intl.DateTimeFormat(wording.locale, {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
  timeZoneName: 'short',
})

/** Describes an instant in the viewer's time zone, which it names. */
export function describeMoment(instant: string): string {
  return MOMENTS.format(new Date(instant))
}

/** With the name of the month: the locale alone writes numbers in Arabic. */
const DAY: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'short', year: 'numeric' }

const DAYS_OF_MOMENTS = new Intl.DateTimeFormat(wording.locale, DAY)

/** Describes the day of an instant in the viewer's time zone. */
export function describeDayOf(instant: string): string {
  return DAYS_OF_MOMENTS.format(new Date(instant))
}

const TIMES = new Intl.DateTimeFormat(wording.locale, {
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})

/** Describes the time of day of an instant in the viewer's time zone. */
export function describeTime(instant: string): string {
  return TIMES.format(new Date(instant))
}

const DAYS = new Intl.DateTimeFormat(wording.locale, {
  day: 'numeric',
  month: 'short',
  timeZone: 'UTC',
})

/**
 * Describes a day in the shortest form.
 *
 * @param day - calendar date, `YYYY-MM-DD`
 */
export function describeDay(day: string): string {
  return DAYS.format(new Date(`${day}T00:00:00Z`))
}

const ROUGH_DATES: Readonly<Record<number, Intl.DateTimeFormatOptions>> = {
  4: { year: 'numeric' },
  7: { year: 'numeric', month: 'long' },
}

/**
 * Describes a date as precisely as it is known.
 *
 * @param date - `YYYY`, `YYYY-MM` or `YYYY-MM-DD`
 */
export function describeRoughDate(date: string): string {
  const options = ROUGH_DATES[date.length] ?? DAY
  const format = new Intl.DateTimeFormat(wording.locale, { ...options, timeZone: 'UTC' })
  return format.format(new Date(date))
}

/** The viewer's time zone. */
export const ZONE_HERE = MOMENTS.resolvedOptions().timeZone

/**
 * Returns the next day.
 *
 * @param day - calendar date, `YYYY-MM-DD`
 */
export function dayAfter(day: string): string {
  const at = new Date(`${day}T00:00:00Z`)
  at.setUTCDate(at.getUTCDate() + 1)
  return at.toISOString().slice(0, 10)
}

/** Returns the instant that has the same distance from `to` as `instant` has from `from`. */
export function movedInstant(instant: string, from: string, to: string): string {
  return new Date(Date.parse(instant) - Date.parse(from) + Date.parse(to)).toISOString()
}

/**
 * Returns the last second of a day in UTC, RFC 3339.
 *
 * @param day - calendar date, `YYYY-MM-DD`
 */
export function endOfDay(day: string): string {
  return `${day}T23:59:59Z`
}
