import type { LocalTime } from '../timezones/index'
import { assertDate, assertWallTime } from '../assert-scalars'
import { fill } from './fill'
import { formatDate } from './format-date'
import { formatNumber, inNumerals, pluralOf } from './intl'
import { assertWording, type Wording } from './wording'

/** The hours of one day, as `meetingTimes` gives them. */
export interface TimeRange {
  /** Of the sitting: said alone where neither time is stated. */
  readonly date?: string
  readonly opens: LocalDateTime | null
  readonly closes: LocalDateTime | null
}

/** What a clock shows: a `LocalTime` has it. */
export type LocalDateTime = Pick<LocalTime, 'date' | 'time'>

/**
 * A moment as the clock of its zone shows it, with its date.
 *
 * The words are made from the wall time alone, so that no runtime can shift it.
 *
 * @example
 * describeTime(days[0].opens, WORDINGS.fr) // => 'mardi 7 décembre 2021, 04:00'
 */
export function describeTime({ date, time }: LocalDateTime, wording: Wording): string {
  assertMoment({ date, time }, 'shown')
  assertWording(wording)
  const { locale } = wording
  return fill(wording.time.moment, {
    date: formatDate(date, locale),
    time: inNumerals(time, locale),
  })
}

/**
 * Returns the times of a sitting, in the zone they were worked out for; its date alone where they are
 * not stated.
 *
 * @example
 * describeTimeRange(days[0], WORDINGS.ru) // => 'вторник, 7 декабря 2021 г., 04:00–09:30'
 */
export function describeTimeRange({ date, opens, closes }: TimeRange, wording: Wording): string {
  assertWording(wording)
  if (opens) assertMoment(opens, 'opens')
  if (closes) assertMoment(closes, 'closes')
  const { time } = wording
  const moment = opens ?? closes
  if (!moment) return date === undefined ? time.notStated : formatDate(date, wording.locale)
  const { locale } = wording
  const clock = (shown: LocalDateTime | null) => (shown ? inNumerals(shown.time, locale) : '')
  const values = {
    date: formatDate(moment.date, locale),
    opens: clock(opens),
    closes: clock(closes),
    lastDate: closes ? formatDate(closes.date, locale) : '',
  }
  if (!opens || !closes) return fill(opens ? time.from : time.until, values)
  return fill(opens.date === closes.date ? time.hours : time.hoursOverDays, values)
}

/**
 * A calendar date in full, with its day of the week.
 *
 * @example
 * describeDate('2021-12-07', WORDINGS.es) // => 'martes, 7 de diciembre de 2021'
 */
export function describeDate(date: string, wording: Wording): string {
  assertDate(date)
  assertWording(wording)
  return formatDate(date, wording.locale)
}

/**
 * How far a local date lies from the date in the letter.
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

function assertMoment({ date, time }: LocalDateTime, argument: string): void {
  assertDate(date, `${argument}.date`)
  assertWallTime(time, `${argument}.time`)
}
