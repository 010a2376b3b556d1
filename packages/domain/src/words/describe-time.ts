import { addDays } from '../calendar-date'
import type { DayRange, LocalTime } from '../timezones/index'
import { assertDate, assertWallTime } from '../assert-scalars'
import { shortenRange } from '../shorten-range'
import { fill } from './fill'
import { formatDate } from './format-date'
import { formatNumber, inNumerals, pluralOf } from './intl'
import { assertWording, type Wording } from './wording'
import { assertObject } from '../wrong-argument'

/** The first and last time of a sitting, as `meetingTimes` gives them. */
export interface TimeRange {
  /** Date of the sitting, used if neither time is stated. */
  readonly date?: string
  readonly start: LocalDateTime | null
  readonly end: LocalDateTime | null
}

/** A date and time in some zone: a `LocalTime` without its offset. */
export type LocalDateTime = Pick<LocalTime, 'date' | 'time'>

/**
 * Returns a local date and time in words. Only the wall time is used, so the result does not depend
 * on the runtime's zone.
 *
 * @example
 * describeTime(days[0].start, WORDINGS.fr) // => 'mardi 7 décembre 2021 à 04:00'
 */
export function describeTime(dateTime: LocalDateTime, wording: Wording): string {
  assertLocalDateTime(dateTime, 'dateTime')
  assertWording(wording)
  const { date, time } = dateTime
  const { locale } = wording
  return fill(wording.time.moment, {
    date: formatDate(date, locale),
    time: inNumerals(time, locale),
  })
}

/**
 * Returns the times of a sitting in words; only its date if they are not stated.
 *
 * @example
 * describeTimeRange(days[0], WORDINGS.ru) // => 'вторник, 7 декабря 2021 г., 04:00–09:30'
 */
export function describeTimeRange(range: TimeRange, wording: Wording): string {
  assertObject(range, 'range')
  const { date, start, end } = range
  assertWording(wording)
  if (start) assertLocalDateTime(start, 'start')
  if (end) assertLocalDateTime(end, 'end')
  const { time } = wording
  const first = start ?? end
  if (!first) return date === undefined ? time.notStated : formatDate(date, wording.locale)
  const { locale } = wording
  const timeOf = (at: LocalDateTime | null) => (at ? inNumerals(at.time, locale) : '')
  const values = {
    date: formatDate(first.date, locale),
    startTime: timeOf(start),
    endTime: timeOf(end),
    lastDate: end ? formatDate(end.date, locale) : '',
  }
  if (!start || !end) return fill(start ? time.from : time.until, values)
  return fill(start.date === end.date ? time.range : time.rangeOverDays, values)
}

/**
 * Returns several days with the same times in words; a single day as `describeTimeRange` does.
 *
 * @param range - from `dayRanges`
 * @example
 * describeDayRange(dayRanges(days)[0], WORDINGS.fr) // => 'mardi 7 décembre 2021, 04:00–09:30'
 */
export function describeDayRange(range: DayRange, wording: Wording): string {
  assertObject(range, 'range')
  assertWording(wording)
  assertDate(range.date, 'range.date')
  assertDate(range.lastDate, 'range.lastDate')
  if (range.date === range.lastDate) return describeTimeRange(range, wording)
  const { time, locale } = wording
  const shift = (range.start ?? range.end)?.dayShift ?? 0
  const [from, to] = [addDays(range.date, shift), addDays(range.lastDate, shift)]
  const times = dailyTimes(range, wording)
  if (times === null) return describeDateRange(from, to, wording)
  const { first, last } = shortenRange(formatDate(from, locale), formatDate(to, locale))
  return fill(time.daily, { date: first, lastDate: last, times })
}

/**
 * Returns a range of dates without repeating the month and year that both have; a single date as
 * `describeDate` does.
 *
 * @example
 * describeDateRange('2021-12-07', '2021-12-09', WORDINGS.fr, { weekday: false }) // => 'du 7 au 9 décembre 2021'
 */
export function describeDateRange(
  firstDate: string,
  lastDate: string,
  wording: Wording,
  options: { readonly weekday?: boolean } = {},
): string {
  const [from, to] = [firstDate, lastDate].map((date) => describeDate(date, wording, options))
  if (from === undefined || to === undefined || from === to) return from ?? ''
  const { first, last } = shortenRange(from, to)
  const words = fill(wording.time.severalDays, { date: first, lastDate: last })
  // Russian: "7–9 декабря", but "30 ноября – 2 декабря"
  return words.replace(/^(\d+) – (?=\d)/, '$1–')
}

/** Returns the times of each day of a range; `null` if none are stated. */
function dailyTimes({ start, end }: DayRange, { time, locale }: Wording): string | null {
  const clockOf = ({ time }: LocalTime) => inNumerals(time, locale)
  if (!start && !end) return null
  if (!start) return end && fill(time.untilTime, { endTime: clockOf(end) })
  if (!end) return fill(time.fromTime, { startTime: clockOf(start) })
  const times = `${clockOf(start)}–${clockOf(end)}`
  return start.dayShift === end.dayShift ? times : `${times} (${time.nextDay})`
}

/**
 * Returns a calendar date in full, with its weekday unless that is left out.
 *
 * @example
 * describeDate('2021-12-07', WORDINGS.es) // => 'martes 7 de diciembre de 2021'
 */
export function describeDate(
  date: string,
  wording: Wording,
  { weekday = true }: { readonly weekday?: boolean } = {},
): string {
  assertDate(date)
  assertWording(wording)
  return formatDate(date, wording.locale, { weekday })
}

/**
 * Returns the number of days between a local date and the date in the circular, in words.
 *
 * @param days - `dayShift` of a local time
 * @example
 * describeDayShift(2, WORDINGS.ru) // => 'на 2 дня позже'
 */
export function describeDayShift(days: number, wording: Wording): string {
  assertWording(wording)
  const { time, daysLater, daysEarlier, locale } = wording
  if (days === 0) return time.sameDay
  if (Math.abs(days) === 1) return days > 0 ? time.nextDay : time.previousDay
  const count = Math.abs(days)
  const text = pluralOf(days > 0 ? daysLater : daysEarlier, count, locale)
  return fill(text, { count: formatNumber(count, locale) })
}

function assertLocalDateTime(dateTime: LocalDateTime, argument: string): void {
  assertObject(dateTime, argument)
  const { date, time } = dateTime
  assertDate(date, `${argument}.date`)
  assertWallTime(time, `${argument}.time`)
}
