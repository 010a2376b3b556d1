import { DAY_PARTS } from '@u4ssc/domain/timezones'
import type { DayPart, LocalTime } from '@u4ssc/domain/timezones'
import type { I18n } from '../i18n/i18n'

const HOURS_PER_DAY = 24
const MINUTES_PER_DAY = HOURS_PER_DAY * 60

/** A range on the 24-hour strip, in percent of its length. */
export interface StripBar {
  readonly from: number
  readonly width: number
  /** Whether the range is on the following day. */
  readonly nextDay: boolean
}

/** Parts of the day behind the bars, in percent, as `fairSlots` counts them. */
export const STRIP_PARTS = DAY_PARTS.map(({ part, from, until }) => ({
  part,
  from: percentOfHours(from),
  width: percentOfHours(until - from),
}))

/** Names of the colours of the parts, in style sheets and pictures. */
export const PART_COLOURS = {
  night: 'night',
  'early-or-late': 'edge',
  'working-day': 'day',
} as const satisfies Record<DayPart['part'], string>

export type PartColour = (typeof PART_COLOURS)[keyof typeof PART_COLOURS]

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

/**
 * Returns a part of the day with its hours, as `fairSlots` counts them.
 *
 * @example
 * partInWords(i18n, 'night') // => 'Night, 22:00–07:00'
 */
export function partInWords(i18n: I18n, part: DayPart['part']): string {
  return i18n.t(`planner.part-${PART_COLOURS[part]}`, { hours: i18n.list(hoursOf(i18n, part)) })
}

/** Returns the hours of a part; those before and after midnight are one range. */
function hoursOf(i18n: I18n, part: DayPart['part']): string[] {
  const ranges = DAY_PARTS.filter((one) => one.part === part)
  const morning = ranges.find(({ from }) => from === 0)
  const evening = ranges.find(({ until }) => until === 24)
  const joined = morning && evening ? [{ from: evening.from, until: morning.until }] : ranges
  return joined.map(({ from, until }) =>
    i18n.t('dates.time-range', { from: timeOf(from), to: timeOf(until) }),
  )
}

function timeOf(hour: number): string {
  return `${String(hour).padStart(2, '0')}:00`
}
