import type { DiagnosticCode } from '@u4ssc/domain'
import { twoDigits } from '../dates/index'
import type { HoursRole } from './time-role'
import { type Clock, DAY } from './parse-time'

interface WallTimes {
  readonly startTime: string | null
  readonly endTime: string | null
  /** It closes after midnight, or at the end of its day: on the date after that of its opening. */
  readonly closesNextDay: boolean
  readonly fault: DiagnosticCode | null
}

/**
 * No sitting of a night is longer, and no two times of a clock of twelve hours that are in the wrong
 * order are nearer: "from 10:00 to 3:30" is no night.
 */
const NIGHT_MAX = DAY / 2

/** The wall-clock `HH:mm` that a range of hours, or one hour, states. */
export function wallTimesOf(opens: Clock, closes: Clock | null, role: HoursRole | null): WallTimes {
  const start = minutesOf(opens, opens.halfDay)
  if (!closes) return singleTime(start, role)
  const end = minutesOf(closes, closes.halfDay)
  if (start === null || end === null) return { ...NO_TIMES, fault: 'hours-impossible' }
  // "8:00 - 10:00 p.m." begins in the afternoon, "11:00 - 1:00 p.m." does not.
  const shared = opens.halfDay === null ? minutesOf(opens, closes.halfDay) : start
  const first = (shared !== null && shared < end ? shared : start) % DAY
  const later = minutesOf(closes, closes.halfDay ?? opens.halfDay)
  const last = end > first || later === null ? end : later
  if (first < last) return timesFrom(first, last)
  const night = [end, last].find((minutes) => isPastMidnight(first, minutes))
  return night === undefined
    ? { ...NO_TIMES, fault: 'closes-before-opens' }
    : timesFrom(first, night + DAY)
}

/** Whether a range that is said to close on the next day is no longer than a night. */
export function isNight(opens: Clock, closes: Clock): boolean {
  const [start, end] = [minutesOf(opens, opens.halfDay), minutesOf(closes, closes.halfDay)]
  return start !== null && end !== null && isPastMidnight(start, end)
}

function isPastMidnight(opens: number, closes: number): boolean {
  return closes <= opens && closes + DAY - opens < NIGHT_MAX
}

const NO_TIMES: WallTimes = { startTime: null, endTime: null, closesNextDay: false, fault: null }

/** The end of a day is a time to close at; whether it opens then or as the day begins is not said. */
function singleTime(minutes: number | null, role: HoursRole | null): WallTimes {
  if (minutes === null) return { ...NO_TIMES, fault: 'hours-impossible' }
  if (minutes < DAY) return { ...NO_TIMES, startTime: wallTime(minutes) }
  return role === 'closing' ? { ...NO_TIMES, endTime: '00:00', closesNextDay: true } : NO_TIMES
}

function timesFrom(first: number, last: number): WallTimes {
  const closesNextDay = last >= DAY
  return { startTime: wallTime(first), endTime: wallTime(last % DAY), closesNextDay, fault: null }
}

function minutesOf({ minutes }: Clock, halfDay: number | null): number | null {
  if (minutes === null || halfDay === null || minutes >= 13 * 60) return minutes
  return (minutes % (12 * 60)) + halfDay * 60
}

function wallTime(minutes: number): string {
  return `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`
}
