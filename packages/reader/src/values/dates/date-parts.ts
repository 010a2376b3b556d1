import type { DiagnosticCode } from '@u4ssc/domain'
import { formatDate, isDate, weekdayOf } from './calendar'
import type { DatePoint } from './date-point'
import type { Range } from '../../text/tokens/index'

type DayRange = readonly [first: string, last: string]

/** The days that points stand for. */
export interface PointDays {
  /** The first day and the last; one entry when they are the same. Empty while the year is not known. */
  readonly days: readonly string[]
  /** The first and last day of each range, in order; the same day twice for a single day. */
  readonly ranges: readonly DayRange[]
  /** Why the days must not be relied on, or what the letter got wrong in writing them. */
  readonly fault: DiagnosticCode | null
}

/** A date, or a range from one date to another, as a letter states it. */
export interface DateMention extends Range, PointDays {
  /** False when the year is taken from elsewhere in the letter. */
  readonly yearStated: boolean
  /** The letter names the weekday, too. */
  readonly hasWeekday: boolean
  /** The days as they are written. */
  readonly points: readonly DatePoint[]
}

/** What a point leaves out is said by the one after it, or, where months stand first, before it. */
export function completePoints(points: readonly DatePoint[], isMonthFirst: boolean): DatePoint[] {
  // Most dates are a single day without context
  if (points.length < 2) return [...points]
  const backward = (own: readonly DatePoint[]) => fillFrom([...own].reverse(), -1).reverse()
  return isMonthFirst ? backward(fillFrom(points, 1)) : fillFrom(backward(points), 1)
}

/** @param step - 1 when the neighbour is the day before, -1 when it is the day after */
function fillFrom(points: readonly DatePoint[], step: 1 | -1): DatePoint[] {
  let neighbour: DatePoint | null = null
  return points.map((point) => {
    const month = point.month ?? neighbour?.month ?? null
    const isOtherYear =
      month !== null && neighbour?.month != null && (month - neighbour.month) * step < 0
    const known = neighbour?.year ?? null
    const year = point.year ?? (known === null ? null : known + (isOtherYear ? step : 0))
    const { day, weekday, endsRange } = point
    neighbour = { day, month, year, weekday, endsRange }
    return neighbour
  })
}

export function daysOf(
  points: readonly DatePoint[],
  note: DiagnosticCode | null,
  isEitherOrder = false,
): PointDays {
  const days: string[] = []
  let fault = note
  for (const { day, month, year, weekday } of points) {
    if (month === null || year === null) return NO_DAYS
    if (!isDate(year, month, day)) return { ...NO_DAYS, fault: 'date-impossible' }
    if (weekday !== null && weekdayOf(year, month, day) !== weekday)
      fault = 'weekday-contradicts-date'
    days.push(formatDate(year, month, day))
  }
  const [one, other] = [days[0], days.at(-1)]
  if (one === undefined || other === undefined) return NO_DAYS
  if (other >= one)
    return { days: one === other ? [one] : [one, other], ranges: rangesOf(days, points), fault }
  // Right to left, a range may be written with its last day first: "24-22".
  if (!isEitherOrder) return { ...NO_DAYS, fault: 'ends-before-starts' }
  const isRange = points.some(({ endsRange }) => endsRange)
  const [first = one, ...rest] = days.sort()
  const last = rest.at(-1) ?? first
  return {
    days: [first, last],
    ranges: isRange ? [[first, last]] : days.map((day) => [day, day]),
    fault,
  }
}

const NO_DAYS: PointDays = { days: [], ranges: [], fault: null }

function rangesOf(days: readonly string[], points: readonly DatePoint[]): DayRange[] {
  const ranges: DayRange[] = []
  days.forEach((day, index) => {
    const before = points[index]?.endsRange ? ranges.pop() : undefined
    ranges.push([before?.[0] ?? day, day])
  })
  return ranges
}

/** The days from one mention to another, as the columns "Start" and "End" of a table state them. */
export function joinDates(start: DateMention, end: DateMention): DateMention {
  const [first, last] = [start.points[0], end.points.at(-1)]
  if (!first || !last) return start
  const points = completePoints([first, { ...last, endsRange: true }], false)
  const { days, ranges, fault } = daysOf(points, start.fault ?? end.fault)
  return {
    from: Math.min(start.from, end.from),
    to: Math.max(start.to, end.to),
    yearStated: start.yearStated || end.yearStated,
    hasWeekday: start.hasWeekday || end.hasWeekday,
    points,
    days,
    ranges,
    fault,
  }
}
