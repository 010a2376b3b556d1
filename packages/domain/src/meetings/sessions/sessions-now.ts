import { utc } from '../../utc'
import { formatInstant } from '../../timezones/index'
import type { InstantInput } from '../../timezones/index'
import type { Meeting } from '../meeting'
import type { Session } from '../programme'
import { earliest, latest, type InstantRange, sittingRanges } from '../sittings'
import { assertList, assertScheduled } from '../../wrong-argument'

/** The part of a `Meeting` that `sessionsAt` and `nextSession` need. */
export type RunningMeeting = Pick<Meeting, 'schedule' | 'status' | 'programme'>

/**
 * Returns the sessions that are running at an instant, in programme order.
 *
 * Consistent with `meetingPhase`: a session runs only while the meeting is in session. At its end
 * time a session is over. Without a zone it counts as running as long as it can be running anywhere
 * on Earth.
 *
 * @param now - an instant: RFC 3339, a `Date`, or a Temporal instant
 * @example
 * const panel = { id: 's1', date: '2021-12-07', startTime: '10:00', endTime: '11:00' }
 * sessionsAt({ ...meeting, programme: [panel] }, '2021-12-07T09:30:00Z').length // => 1
 * sessionsAt({ ...meeting, programme: [panel] }, '2021-12-07T10:00:00Z').length // => 0
 */
export function sessionsAt(meeting: RunningMeeting, now: InstantInput): Session[] {
  const at = utc(formatInstant(now, 'now'))
  return runsOf(meeting)
    .filter(({ start, end }) => start <= at && at < end)
    .map(({ session }) => session)
    .filter((session, index, sessions) => sessions.indexOf(session) === index)
}

/**
 * Returns the next session to start after an instant; of several, the first in the programme.
 * Returns `null` if there is none, or if the meeting is postponed or cancelled.
 *
 * @param now - an instant: RFC 3339, a `Date`, or a Temporal instant
 * @example
 * const panel = { id: 's1', date: '2021-12-07', startTime: '10:00', endTime: '11:00' }
 * nextSession({ ...meeting, programme: [panel] }, '2021-12-07T08:59:59Z').id // => 's1'
 * nextSession({ ...meeting, programme: [panel] }, '2021-12-07T09:00:00Z') // => null
 */
export function nextSession(meeting: RunningMeeting, now: InstantInput): Session | null {
  const at = utc(formatInstant(now, 'now'))
  const [first, ...others] = runsOf(meeting).filter(({ start }) => at < start)
  if (!first) return null
  return others.reduce((next, run) => (next.start <= run.start ? next : run), first).session
}

interface Run extends InstantRange {
  readonly session: Session
}

/** Returns when each session runs: its times in the programme, within the sittings. */
function runsOf(meeting: RunningMeeting): Run[] {
  assertScheduled(meeting)
  const { schedule, status, programme } = meeting
  assertList(programme, 'meeting.programme')
  if (status !== 'convened') return []
  const sittings = sittingRanges(schedule)
  return programme.flatMap((session) => {
    const { date, startTime, endTime } = session
    const start = earliest(date, startTime, schedule.zone)
    const end = latest(date, endTime, schedule.zone)
    return sittings
      .map((sitting) => ({
        session,
        start: Math.max(start, sitting.start),
        end: Math.min(end, sitting.end),
      }))
      .filter((run) => run.start < run.end)
  })
}
