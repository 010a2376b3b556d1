import { completePoints, daysOf } from './date-parts'
import type { DateMention } from './read-dates'

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
