import type { LocalTime } from '@u4ssc/domain/timezones'

const HOURS_PER_DAY = 24
const MINUTES_PER_DAY = HOURS_PER_DAY * 60

/** A range on the 24-hour strip, in percent of its length. */
export interface StripBar {
  readonly from: number
  readonly width: number
  /** Whether the range is on the following day. */
  readonly nextDay: boolean
}

/**
 * Parts of the day behind the bars, in percent: night 22–7, early and late 7–8 and 18–22, as in the
 * cost of `fairSlots`.
 */
export const DAY_PARTS = [
  { part: 'night', from: 0, width: percentOfHours(7) },
  { part: 'early', from: percentOfHours(7), width: percentOfHours(1) },
  { part: 'day', from: percentOfHours(8), width: percentOfHours(10) },
  { part: 'early', from: percentOfHours(18), width: percentOfHours(4) },
  { part: 'night', from: percentOfHours(22), width: percentOfHours(2) },
] as const

/** The parts with the colours of the legend, which also mark the very early and very late hours. */
export const DETAILED_DAY_PARTS = [
  { part: 'part-night', from: 0, width: percentOfHours(6) },
  { part: 'part-late', from: percentOfHours(6), width: percentOfHours(1) },
  { part: 'part-edge', from: percentOfHours(7), width: percentOfHours(1) },
  { part: 'part-day', from: percentOfHours(8), width: percentOfHours(10) },
  { part: 'part-edge', from: percentOfHours(18), width: percentOfHours(4) },
  { part: 'part-late', from: percentOfHours(22), width: percentOfHours(1) },
  { part: 'part-night', from: percentOfHours(23), width: percentOfHours(1) },
] as const

export const HOUR_MARKS = [0, 6, 12, 18, 24].map((hour) => ({ hour, at: percentOfHours(hour) }))

/**
 * Returns the bars of one sitting on the strip of its first day. A sitting past midnight has two
 * bars; the second starts at the left end and is marked as the next day.
 */
export function stripBars(opens: LocalTime, closes: LocalTime): StripBar[] {
  const from = minutesOf(opens.time)
  const to = minutesOf(closes.time)
  if (opens.date === closes.date) return [bar(from, to, false)]
  return [bar(from, MINUTES_PER_DAY, false), bar(0, to, true)].filter(({ width }) => width > 0)
}

function bar(from: number, to: number, nextDay: boolean): StripBar {
  return { from: percentOfMinutes(from), width: percentOfMinutes(to - from), nextDay }
}

function minutesOf(wallTime: string): number {
  const [hours = 0, minutes = 0] = wallTime.split(':').map(Number)
  return hours * 60 + minutes
}

function percentOfMinutes(minutes: number): number {
  return Math.round((minutes / MINUTES_PER_DAY) * 100_000) / 1000
}

function percentOfHours(hours: number): number {
  return percentOfMinutes(hours * 60)
}
