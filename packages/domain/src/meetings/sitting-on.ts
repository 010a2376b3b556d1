import { assertDate, assertWallTime } from '../assert-scalars'
import { addDays } from '../calendar-date'
import type { Sitting } from './schedule'

/**
 * Longest sitting past midnight, in minutes; a longer one is a mistake, for example "from 15:30 to
 * 10:00".
 */
const NIGHT_MAX_MINUTES = 12 * 60

/**
 * Returns the sitting on a date with these times. A closing time that is not after the opening time
 * is on the next day; `24:00` is the end of the day. Returns `null` if the times cannot form a
 * sitting.
 *
 * @param opens - `HH:mm`, or null where it is not stated
 * @param closes - as `opens`, or `24:00`
 * @throws RangeError for what is no date or no time
 * @example
 * sittingOn('2026-12-07', '22:00', '01:30').endDate // => '2026-12-08'
 * sittingOn('2026-12-07', '14:00', '24:00').closes // => '00:00'
 * sittingOn('2026-12-07', '15:30', '10:00') // => null
 */
export function sittingOn(
  date: string,
  opens: string | null,
  closes: string | null,
): Sitting | null {
  assertDate(date)
  if (opens !== null) assertWallTime(opens, 'opens')
  if (closes !== null && closes !== '24:00') assertWallTime(closes, 'closes')
  if (closes === '24:00') return { date, startTime: opens, endTime: '00:00', endDate: addDays(date, 1) }
  if (opens === null || closes === null || opens < closes)
    return { date, startTime: opens, endTime: closes, endDate: null }
  const length = 24 * 60 - minutesOf(opens) + minutesOf(closes)
  return length < NIGHT_MAX_MINUTES ? { date, startTime: opens, endTime: closes, endDate: addDays(date, 1) } : null
}

function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return hours * 60 + minutes
}
