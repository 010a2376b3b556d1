import { LANGUAGES } from '@u4ssc/domain'
import { wallTimeAt } from '@u4ssc/domain/timezones'
import { formatFileSize, languageName } from '@u4ssc/domain/words'

// The only file of the site that calculates with dates and formats them with Intl. Calendar dates
// are handled in UTC, so that the time zone of the server has no effect.
const DAY_MS = 86_400_000
const MINUTE = { unit: 'minute', length: 60 } as const
const UNITS = [{ unit: 'day', length: 86_400 }, { unit: 'hour', length: 3_600 }, MINUTE] as const
const inUtc = { timeZone: 'UTC' } as const

/** Formats for dates, lists and names in one language. */
export interface LocalForms {
  /** Formats `2021-12-07` as "7 December 2021". */
  readonly longDate: (date: string) => string
  /** Formats `2021-12-07` as "7 Dec 2021". */
  readonly shortDate: (date: string) => string
  /** Formats `2021-12` as "December 2021". */
  readonly month: (month: string) => string
  /** The weekday of a date, long and short. */
  readonly weekday: (date: string) => { readonly whole: string; readonly short: string }
  readonly list: (items: readonly string[]) => string
  /** Isolates the direction of a text in right-to-left languages. */
  readonly isolate: (text: string) => string
  /**
   * Returns the direction for a text with isolated parts, which browsers would take from its first
   * part.
   */
  readonly directionOf: (text: string) => 'rtl' | undefined
  readonly languageName: (tag: string) => string
  /** Formats the time until a moment, in its largest unit: "in 12 days". */
  readonly until: (seconds: number) => string
  readonly number: (value: number) => string
  /** Formats bytes as "340 kB" or "4.2 MB". */
  readonly fileSize: (bytes: number) => string
  /** Compares names without case and accents. */
  readonly isSameName: (one: string, other: string) => boolean
  readonly compareNames: (one: string, other: string) => number
}

/** @param locale - BCP 47 */
export function localForms(locale: string): LocalForms {
  const parts = { ...inUtc, day: 'numeric', year: 'numeric' } as const
  const longDates = new Intl.DateTimeFormat(locale, { ...parts, month: 'long' })
  const shortDates = new Intl.DateTimeFormat(locale, { ...parts, month: 'short' })
  const months = new Intl.DateTimeFormat(locale, { ...inUtc, month: 'long', year: 'numeric' })
  const weekdays = new Intl.DateTimeFormat(locale, { ...inUtc, weekday: 'long' })
  const shortWeekdays = new Intl.DateTimeFormat(locale, { ...inUtc, weekday: 'short' })
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' })
  // Every page names them, and asking `Intl` takes 20 µs
  const ownNames = new Map<string, string>(LANGUAGES.map((tag) => [tag, languageName(tag, locale)]))
  const relative = new Intl.RelativeTimeFormat(locale)
  const sameNames = new Intl.Collator(locale, { sensitivity: 'base' })
  const numbers = new Intl.NumberFormat(locale)
  const withOrdinal = (date: string) =>
    locale.startsWith('fr') ? date.replace(/^1 /, '1er ') : date
  const keep = locale.startsWith('ar') ? isolate : (text: string) => text
  return {
    longDate: (date) => withOrdinal(longDates.format(asUtc(date))),
    shortDate: (date) => withOrdinal(shortDates.format(asUtc(date))),
    month: (month) => months.format(asUtc(`${month}-01`)),
    weekday: (date) => ({
      whole: weekdays.format(asUtc(date)),
      short: shortWeekdays.format(asUtc(date)),
    }),
    list: (items) => lists.format(items.map(keep)),
    isolate: keep,
    directionOf: (text) => (text.includes(ISOLATE) ? 'rtl' : undefined),
    languageName: (tag) => ownNames.get(tag) ?? languageName(tag, locale),
    until: (seconds) => {
      const { unit, length } = UNITS.find(({ length }) => seconds >= length) ?? MINUTE
      return relative.format(Math.floor(seconds / length), unit)
    },
    number: (value) => numbers.format(value),
    fileSize: (bytes) => formatFileSize(bytes, locale),
    isSameName: (one, other) => sameNames.compare(one, other) === 0,
    compareNames: new Intl.Collator(locale).compare,
  }
}

/** Returns the calendar date of an instant in a zone. */
export function dateIn(zone: string, instant: string): string {
  return wallTimeAt(instant, zone).date
}

/** Returns the whole days from one calendar date to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((asUtc(to).getTime() - asUtc(from).getTime()) / DAY_MS)
}

/** Returns the calendar date a number of days after another. */
export function dateAfter(date: string, days: number): string {
  return new Date(asUtc(date).getTime() + days * DAY_MS).toISOString().slice(0, 10)
}

/** Returns the weekday of a calendar date: 0 for Monday to 6 for Sunday. */
export function weekdayOf(date: string): number {
  return (asUtc(date).getUTCDay() + 6) % 7
}

/** Returns the seconds from one instant to another, with fraction. */
export function secondsBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 1000
}

/** Returns all time zones of the runtime. */
export function zoneNames(): string[] {
  return Intl.supportedValuesOf('timeZone')
}

/** FIRST STRONG ISOLATE, used in right-to-left languages only. */
const ISOLATE = '\u2068'

/** Isolates the direction of a text. */
function isolate(text: string): string {
  return `${ISOLATE}${text}\u2069`
}

/** Returns a calendar date, or the date of an instant, at midnight UTC. */
function asUtc(date: string): Date {
  return new Date(`${date.slice(0, 10)}T00:00:00Z`)
}
