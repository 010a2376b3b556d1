import type { Language } from '../scalars'
import type { LocalTime } from '../timezones/index'
import { formatDate } from './format-date'
import { wordingOf } from './wording'

export interface DayHours {
  readonly opens: LocalTime | null
  readonly closes: LocalTime | null
}

/**
 * A moment as the clock of its zone shows it, with its date.
 *
 * The words are made from the wall time alone, so that no runtime can shift it.
 *
 * @example
 * describeTime(days[0].opens, 'en') // => 'Tuesday, 7 December 2021, 04:00'
 */
export function describeTime(time: LocalTime, language: Language): string {
  return `${formatDate(time.date, language)}, ${time.time}`
}

/**
 * The hours of a day of a meeting, in the zone they were worked out for.
 *
 * @example
 * describeHours(days[0], 'en') // => 'Tuesday, 7 December 2021, 04:00–09:30'
 */
export function describeHours({ opens, closes }: DayHours, language: Language): string {
  const moment = (time: LocalTime) => ({ date: formatDate(time.date, language), time: time.time })
  return wordingOf(language).hours({
    opens: opens && moment(opens),
    closes: closes && moment(closes),
  })
}

/**
 * A calendar date in full, with its day of the week.
 *
 * @example
 * describeDate('2021-12-07', 'en') // => 'Tuesday, 7 December 2021'
 */
export function describeDate(date: string, language: Language): string {
  return formatDate(date, language)
}

/**
 * How far a local date lies from the date in the letter.
 *
 * @param days - `dayShift` of a local time
 * @example
 * describeDayShift(1, 'en') // => 'next day'
 */
export function describeDayShift(days: number, language: Language): string {
  return wordingOf(language).dayShift(days)
}
