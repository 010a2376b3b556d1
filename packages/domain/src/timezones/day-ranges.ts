import { addDays } from '../calendar-date'
import { assertList } from '../wrong-argument'
import type { LocalTime, MeetingTimes } from './zone'

/** Neighbouring days of a meeting with the same times in one zone. */
export interface DayRange {
  /** First date in the meeting's zone. */
  readonly date: string
  /** Last date in the meeting's zone: `date` for a single day. */
  readonly lastDate: string
  /** Times of the first day. */
  readonly start: LocalTime | null
  readonly end: LocalTime | null
}

/**
 * Returns the days of a meeting as ranges: neighbouring days with the same times are one range, and
 * so are neighbouring days without times.
 *
 * @example
 * // 26 February to 2 March 2018, every day 09:30–17:30
 * dayRanges(meetingTimes(meeting, 'Europe/Zurich').days).length // => 1
 */
export function dayRanges(days: MeetingTimes['days']): DayRange[] {
  assertList(days, 'days')
  const ranges: DayRange[] = []
  for (const { date, start, end } of days) {
    const last = ranges.at(-1)
    if (last && addDays(last.lastDate, 1) === date && hasTimes(last, { start, end }))
      ranges[ranges.length - 1] = { ...last, lastDate: date }
    else ranges.push({ date, lastDate: date, start, end })
  }
  return ranges
}

type Times = Pick<DayRange, 'start' | 'end'>

function hasTimes(one: Times, other: Times): boolean {
  return isSame(one.start, other.start) && isSame(one.end, other.end)
}

function isSame(one: LocalTime | null, other: LocalTime | null): boolean {
  return one?.time === other?.time && one?.dayShift === other?.dayShift
}
