import { assertWallTime } from '../assert-scalars'
import { addDays } from '../calendar-date'
import { readDate } from '../date-input'
import type { DateInput } from '../date-input'
import { minutesOfDay } from '../minutes-of-day'
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
 * @param on - the date
 * @param startTime - `HH:mm`, or null where it is not stated
 * @param endTime - as `startTime`, or `24:00`
 * @throws RangeError for what is no date or no time
 * @example
 * parseSitting('2026-12-07', '22:00', '01:30').endDate // => '2026-12-08'
 * parseSitting('2026-12-07', '14:00', '24:00').endTime // => '00:00'
 * parseSitting('2026-12-07', '15:30', '10:00') // => null
 */
export function parseSitting(
  on: DateInput,
  startTime: string | null,
  endTime: string | null,
): Sitting | null {
  const date = readDate(on, 'date')
  if (startTime !== null) assertWallTime(startTime, 'startTime')
  if (endTime !== null && endTime !== '24:00') assertWallTime(endTime, 'endTime')
  if (endTime === '24:00') return { date, startTime, endTime: '00:00', endDate: addDays(date, 1) }
  if (startTime === null || endTime === null || startTime < endTime)
    return { date, startTime, endTime, endDate: null }
  const length = 24 * 60 - minutesOfDay(startTime) + minutesOfDay(endTime)
  return length < NIGHT_MAX_MINUTES ? { date, startTime, endTime, endDate: addDays(date, 1) } : null
}
