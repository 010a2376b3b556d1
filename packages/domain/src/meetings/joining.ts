import { utc } from '../utc'
import { formatInstant } from '../timezones/index'
import type { InstantInput } from '../timezones/index'
import type { Meeting } from './meeting'
import { sittingRanges } from './sittings'
import { assertScheduled } from '../wrong-argument'

const MINUTE = 60_000

/** The part of a `Meeting` that `joiningRevealedAt` needs. */
export type JoinableMeeting = Pick<Meeting, 'schedule' | 'joining'>

/**
 * Returns the instant from which confirmed registrants can see the joining details, a number of
 * minutes before the first opening. Returns `null` without joining details or days.
 *
 * It moves with the meeting. A day without times begins at midnight.
 *
 * @returns RFC 3339, in UTC
 * @example
 * const joining = { revealedMinutesBefore: 60, rooms: [] }
 * joiningRevealedAt({ ...meeting, joining }) // => '2021-12-07T08:00:00Z'
 */
export function joiningRevealedAt(meeting: JoinableMeeting): string | null {
  assertScheduled(meeting)
  const { schedule, joining } = meeting
  const [first] = sittingRanges(schedule)
  if (!joining || !first) return null
  return formatInstant({ epochMilliseconds: first.start - joining.revealedMinutesBefore * MINUTE })
}

/**
 * Returns whether a confirmed registrant can see the joining details at an instant: from their time
 * of reveal, unless the meeting is postponed or cancelled.
 *
 * @param now - an instant: RFC 3339, a `Date`, or a Temporal instant
 * @example
 * const joining = { revealedMinutesBefore: 60, rooms: [] }
 * isJoiningRevealed({ ...meeting, joining }, '2021-12-07T07:59:59Z') // => false
 * isJoiningRevealed({ ...meeting, joining }, '2021-12-07T08:00:00Z') // => true
 */
export function isJoiningRevealed(
  meeting: JoinableMeeting & Pick<Meeting, 'status'>,
  now: InstantInput,
): boolean {
  const at = utc(formatInstant(now, 'now'))
  const from = joiningRevealedAt(meeting)
  return meeting.status === 'convened' && from !== null && utc(from) <= at
}
