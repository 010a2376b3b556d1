import { utc } from '../utc'
import { formatInstant } from '../timezones/index'
import { assertScheduled } from '../wrong-argument'
import type { InstantInput } from '../timezones/index'
import type { Meeting } from './meeting'
import type { MeetingPhase } from './meeting-phase'
import { sittingRanges } from './sittings'

/** The part of a `Meeting` that `meetingPhase` needs. */
export type PhasedMeeting = Pick<Meeting, 'schedule' | 'status'>

/**
 * Returns the phase of a meeting at an instant.
 *
 * Intervals are half-open: at its closing time a sitting is over. A sitting without times lasts the
 * whole day in the meeting's zone. Without a zone, a meeting counts as in session as long as it can
 * be in session anywhere on Earth.
 *
 * For registration, see `registrationStatus`.
 *
 * @param now - an instant: RFC 3339, a `Date`, or a Temporal instant
 * @example
 * meetingPhase(meeting, '2021-11-25T09:00:00Z') // => 'upcoming'
 * meetingPhase(meeting, '2021-12-07T10:00:00+01:00') // => 'in-session'
 */
export function meetingPhase(meeting: PhasedMeeting, now: InstantInput): MeetingPhase {
  assertScheduled(meeting)
  const at = utc(formatInstant(now, 'now'))
  if (meeting.status !== 'convened') return meeting.status

  const ranges = sittingRanges(meeting.schedule)
  if (ranges.some(({ start, end }) => start <= at && at < end)) return 'in-session'
  if (ranges.length > 0 && ranges.every(({ end }) => end <= at)) return 'ended'
  return ranges.some(({ start }) => start <= at) ? 'between-sittings' : 'upcoming'
}
