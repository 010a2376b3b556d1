import type { DiagnosticCode } from '../diagnostic-codes'
import type { Span } from '../span'
import { formatDate, isDate, weekdayOf } from './calendar'
import { type DatePoint, findDatePhrases } from './find-date-phrases'
import type { LetterLanguage } from './languages/index'

/** A date, or a stretch from one date to another, as a letter states it. */
export interface DateMention extends Span {
  /** The first day and the last; one entry when they are the same. */
  readonly days: readonly string[]
  /** False when the year is taken from elsewhere in the letter. */
  readonly yearStated: boolean
  /** Why the days must not be relied on, or what the letter got wrong in writing them. */
  readonly fault: DiagnosticCode | null
}

/**
 * Finds every date in a stretch of a letter, in order.
 *
 * A date that cannot exist has no days; one whose weekday disagrees has days that the caller
 * must not state without another mention of the same day.
 *
 * @param yearHint - the year of a date that names none
 */
export function readDates(
  plain: string,
  language: LetterLanguage,
  within: Span,
  yearHint: number | null = null,
): DateMention[] {
  return findDatePhrases(plain, language, within).map(({ start, end, points }) => {
    const completed = completePoints(points, yearHint)
    return {
      start,
      end,
      yearStated: points.some(({ year }) => year !== null),
      ...daysOf(completed, plain.slice(start, end)),
    }
  })
}

/** What a point leaves out is said by the one before it ("2005年10月30日至11月4日") or after it. */
function completePoints(points: readonly DatePoint[], yearHint: number | null): DatePoint[] {
  const forward = fillFrom(points, null, (month, previous) => (month < previous ? 1 : 0))
  const hint = forward.some(({ year }) => year !== null) ? null : yearHint
  return fillFrom(forward.reverse(), hint, (month, next) => (month > next ? -1 : 0)).reverse()
}

function fillFrom(
  points: readonly DatePoint[],
  yearHint: number | null,
  yearsBetween: (month: number, neighbour: number) => number,
): DatePoint[] {
  let neighbour: { month: number | null; year: number | null } = { month: null, year: yearHint }
  return points.map((point) => {
    const month = point.month ?? neighbour.month
    const shift =
      month === null || neighbour.month === null ? 0 : yearsBetween(month, neighbour.month)
    const year = point.year ?? (neighbour.year === null ? null : neighbour.year + shift)
    neighbour = { month, year }
    return { ...point, month, year }
  })
}

function daysOf(points: readonly DatePoint[], words: string): Pick<DateMention, 'days' | 'fault'> {
  const days: string[] = []
  let fault: DiagnosticCode | null = isRunTogether(words) ? 'date-run-together' : null
  for (const { day, month, year, weekday } of points) {
    if (month === null || year === null) return { days: [], fault: null }
    if (!isDate(year, month, day)) return { days: [], fault: 'date-impossible' }
    if (weekday !== null && weekdayOf(year, month, day) !== weekday)
      fault = 'weekday-contradicts-date'
    days.push(formatDate(year, month, day))
  }
  const [first, last] = [days[0], days.at(-1)]
  if (first === undefined || last === undefined) return { days: [], fault: null }
  if (last < first) return { days: [], fault: 'ends-before-starts' }
  return { days: first === last ? [first] : [first, last], fault }
}

function isRunTogether(words: string): boolean {
  return /\p{L}{3}\d{4}|\d\p{L}{3,}/u.test(words) && !/\d\p{Script=Han}/u.test(words)
}
