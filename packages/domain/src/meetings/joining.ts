import { utc } from '../utc'
import { formatInstant } from '../timezones/index'
import type { InstantInput } from '../timezones/index'
import type { Meeting } from './meeting'
import { meetingPhase } from './phase'
import { nextOpening, sittingRanges } from './sittings'
import { assertScheduled } from '../wrong-argument'

const MINUTE = 60_000

/** Meetings run late, and people who lose the connection come back. */
const OPEN_AFTER_END_MINUTES = 60

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

/**
 * Whether confirmed registrants can join a meeting online at an instant. `not-stated`: the meeting
 * has no joining details or no day.
 */
export type JoiningStatus =
  | { readonly kind: 'not-stated' | 'open' | 'ended' | 'postponed' | 'cancelled' }
  /** `from` is an instant, RFC 3339. */
  | { readonly kind: 'not-yet'; readonly from: string }
  /** The rooms are open. `resumesAt` is an instant, RFC 3339. */
  | { readonly kind: 'between-sittings'; readonly resumesAt: string }

/**
 * Returns whether confirmed registrants can join a meeting online at an instant: from the time of
 * reveal until an hour after the end, because meetings run late.
 *
 * @param now - an instant: RFC 3339, a `Date`, or a Temporal instant
 * @example
 * const joining = { revealedMinutesBefore: 60, rooms: [] }
 * joiningStatus({ ...meeting, joining }, '2021-12-07T09:30:00Z') // => { kind: 'open' }
 * joiningStatus({ ...meeting, joining }, '2021-12-08T09:00:00Z') // => { kind: 'ended' }
 */
export function joiningStatus(
  meeting: JoinableMeeting & Pick<Meeting, 'status'>,
  now: InstantInput,
): JoiningStatus {
  const at = formatInstant(now, 'now')
  const from = joiningRevealedAt(meeting)
  const phase = meetingPhase(meeting, at)
  if (phase === 'postponed' || phase === 'cancelled') return { kind: phase }
  if (phase === 'ended' && hasClosed(meeting, at)) return { kind: 'ended' }
  if (from === null) return { kind: 'not-stated' }
  if (utc(at) < utc(from)) return { kind: 'not-yet', from }
  if (phase !== 'between-sittings') return { kind: 'open' }
  return { kind: phase, resumesAt: nextOpening(meeting, at) }
}

function hasClosed({ schedule }: JoinableMeeting, now: string): boolean {
  const ends = sittingRanges(schedule).map(({ end }) => end)
  return utc(now) >= Math.max(...ends) + OPEN_AFTER_END_MINUTES * MINUTE
}
