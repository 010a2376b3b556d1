import type { DiagnosticCode } from '../diagnostic-codes'
import { twoDigits } from './calendar'
import { type Clock, DAY } from './read-clock'

interface WallTimes {
  readonly opens: string | null
  readonly closes: string | null
  readonly fault: DiagnosticCode | null
}

/** The wall-clock `HH:mm` that a stretch of hours, or one hour, states. */
export function wallTimesOf(opens: Clock, closes: Clock | null): WallTimes {
  const start = minutesOf(opens, opens.halfDay)
  if (!closes) return { opens: wallTime(start), closes: null, fault: faultOf(start) }
  const end = minutesOf(closes, closes.halfDay)
  if (start === null || end === null)
    return { opens: null, closes: null, fault: 'hours-impossible' }
  // "8:00 - 10:00 p.m." begins in the afternoon, "11:00 - 1:00 p.m." does not.
  const shared = opens.halfDay === null ? minutesOf(opens, closes.halfDay) : start
  const first = shared !== null && shared < end ? shared : start
  const later = minutesOf(closes, closes.halfDay ?? opens.halfDay)
  const last = end > first || later === null ? end : later
  return first < last
    ? { opens: wallTime(first), closes: wallTime(last), fault: null }
    : { opens: null, closes: null, fault: 'closes-before-opens' }
}

function minutesOf({ minutes }: Clock, halfDay: number | null): number | null {
  if (minutes === null || halfDay === null || minutes >= 13 * 60) return minutes
  return (minutes % (12 * 60)) + halfDay * 60
}

function faultOf(minutes: number | null): DiagnosticCode | null {
  return minutes === null ? 'hours-impossible' : null
}

function wallTime(minutes: number | null): string | null {
  if (minutes === null || minutes >= DAY) return null
  return `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`
}
