import { assertInstant } from '../assert-scalars'
import { Temporal } from '../temporal'
import type { Meeting } from './meeting'
import { stretchesOf } from './sittings'

/** What a meeting must have for the time of its joining details: a `Meeting` has it. */
export type JoinableMeeting = Pick<Meeting, 'schedule' | 'joining'>

/**
 * The moment from which confirmed registrants may see how to join: as many minutes before the first
 * opening as the joining details say. Null where there is nothing to reveal, or no day to count from.
 *
 * It moves with the meeting, and a day without hours begins at midnight.
 *
 * @returns RFC 3339, in UTC
 * @example
 * const joining = { revealedMinutesBefore: 60, rooms: [] }
 * joiningRevealedAt({ ...meeting, joining }) // => '2021-12-07T08:00:00Z'
 */
export function joiningRevealedAt({ schedule, joining }: JoinableMeeting): string | null {
  const [first] = stretchesOf(schedule)
  if (!joining || !first) return null
  return first.start.subtract({ minutes: joining.revealedMinutesBefore }).toString()
}

/**
 * Whether the joining details may be shown to a confirmed registrant at a moment: from their time of
 * reveal on, unless the meeting is postponed or cancelled.
 *
 * @param now - an instant, RFC 3339
 * @example
 * const joining = { revealedMinutesBefore: 60, rooms: [] }
 * isJoiningRevealed({ ...meeting, joining }, '2021-12-07T07:59:59Z') // => false
 * isJoiningRevealed({ ...meeting, joining }, '2021-12-07T08:00:00Z') // => true
 */
export function isJoiningRevealed(
  meeting: JoinableMeeting & Pick<Meeting, 'status'>,
  now: string,
): boolean {
  assertInstant(now, 'now')
  const from = joiningRevealedAt(meeting)
  return meeting.status === 'convened' && from !== null && Temporal.Instant.compare(from, now) <= 0
}
