import type { DiagnosticCode } from '../diagnostic-codes'
import { formatDate, isDate, weekdayOf } from './calendar'
import type { DatePoint } from './date-point'

/** The days that points stand for. */
export interface PointDays {
  /** The first day and the last; one entry when they are the same. Empty while the year is not known. */
  readonly days: readonly string[]
  /** Why the days must not be relied on, or what the letter got wrong in writing them. */
  readonly fault: DiagnosticCode | null
}

/** What a point leaves out is said by the one after it, or, where months stand first, before it. */
export function completePoints(points: readonly DatePoint[], isMonthFirst: boolean): DatePoint[] {
  // Most dates are one day, which no other tells anything
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
    neighbour = { day: point.day, month, year, weekday: point.weekday }
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
    if (month === null || year === null) return { days: [], fault: null }
    if (!isDate(year, month, day)) return { days: [], fault: 'date-impossible' }
    if (weekday !== null && weekdayOf(year, month, day) !== weekday)
      fault = 'weekday-contradicts-date'
    days.push(formatDate(year, month, day))
  }
  // Right to left, a stretch may be written with its last day first: "24-22".
  if (isEitherOrder) days.sort()
  const [first, last] = [days[0], days.at(-1)]
  if (first === undefined || last === undefined) return { days: [], fault: null }
  if (last < first) return { days: [], fault: 'ends-before-starts' }
  return { days: first === last ? [first] : [first, last], fault }
}
