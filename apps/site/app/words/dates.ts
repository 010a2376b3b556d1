// The only file of the site that reckons with dates and asks Intl for their words. Dates are calendar dates and go through UTC,
// so that no zone of the machine can move them.
const LOCALE = 'en-GB'
const DAY_MS = 86_400_000
const inUtc = { timeZone: 'UTC' } as const

const longDates = new Intl.DateTimeFormat(LOCALE, {
  ...inUtc,
  day: 'numeric',
  month: 'long',
  year: 'numeric',
})
const shortDates = new Intl.DateTimeFormat(LOCALE, {
  ...inUtc,
  day: 'numeric',
  month: 'short',
  year: 'numeric',
})
const lists = new Intl.ListFormat(LOCALE, { type: 'conjunction' })
const languageNames = new Intl.DisplayNames(LOCALE, { type: 'language' })

/** @example longDate('2021-12-07') // => '7 December 2021' */
export function longDate(date: string): string {
  return longDates.format(asUtc(date))
}

/** @example shortDate('2021-12-07') // => '7 Dec 2021' */
export function shortDate(date: string): string {
  return shortDates.format(asUtc(date))
}

export function listInWords(items: readonly string[]): string {
  return lists.format(items)
}

export function languageName(tag: string): string {
  return languageNames.of(tag) ?? tag
}

/** The calendar date of an instant in a zone. */
export function dateIn(zone: string, instant: string): string {
  // Swedish dates are written as ISO 8601 has them.
  return new Intl.DateTimeFormat('sv-SE', { timeZone: zone }).format(Date.parse(instant))
}

/** Whole days from one calendar date to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((asUtc(to).getTime() - asUtc(from).getTime()) / DAY_MS)
}

/** Seconds from one instant to another, with their fraction. */
export function secondsBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 1000
}

/** The names of all zones the runtime knows. */
export function zoneNames(): string[] {
  return Intl.supportedValuesOf('timeZone')
}

/** A date, or the day of an instant in UTC. */
function asUtc(date: string): Date {
  return new Date(`${date.slice(0, 10)}T00:00:00Z`)
}
