import { groupBy } from '../group-by'
import { minutesOfDay } from '../../minutes-of-day'
import type { PlannedSession } from './planned-session'

/** Time to change between sessions, in minutes: neither a gap nor a break. */
const CHANGEOVER_MINUTES = 15
const STRETCH_MINUTES_MAX = 240

/** Lists sessions after a gap on the same day. */
export function findGaps(plan: readonly PlannedSession[]): string[] {
  return daysOf(plan).flatMap((sessions) => {
    let busyUntil = Number.POSITIVE_INFINITY
    return sessions.flatMap(({ session: { startTime, endTime }, pointer }, index) => {
      const isAfterGap = index > 0 && minutesOfDay(startTime) - busyUntil > CHANGEOVER_MINUTES
      busyUntil = index === 0 ? minutesOfDay(endTime) : Math.max(busyUntil, minutesOfDay(endTime))
      return isAfterGap ? [pointer] : []
    })
  })
}

/**
 * Lists sessions that start more than four hours without a break. A gap counts as a break, and so
 * does a break in one room only.
 */
export function findLongStretches(plan: readonly PlannedSession[]): string[] {
  return daysOf(plan).flatMap((sessions) =>
    workRanges(sessions)
      .filter(({ starts, ends }) => ends - starts > STRETCH_MINUTES_MAX)
      .map(({ pointer }) => pointer),
  )
}

interface Work {
  readonly pointer: string
  readonly starts: number
  ends: number
}

function workRanges(sessions: readonly PlannedSession[]): Work[] {
  const ranges: Work[] = []
  let current: Work | null = null
  for (const { session, pointer } of sessions) {
    const [starts, ends] = [minutesOfDay(session.startTime), minutesOfDay(session.endTime)]
    if (session.kind === 'break') {
      current = null
    } else if (current && starts - current.ends <= CHANGEOVER_MINUTES) {
      current.ends = Math.max(current.ends, ends)
    } else {
      current = { pointer, starts, ends }
      ranges.push(current)
    }
  }
  return ranges
}

function daysOf(plan: readonly PlannedSession[]): PlannedSession[][] {
  return [...groupBy(plan, ({ session }) => session.date).values()]
}
