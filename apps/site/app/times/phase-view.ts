import { meetingPhase } from '@u4ssc/domain/meetings'
import type { MeetingPhase, PhasedMeeting } from '@u4ssc/domain/meetings'
import { meetingTimes } from '@u4ssc/domain/timezones'
import { describePhase } from '@u4ssc/domain/words'
import { dateIn, daysBetween, secondsBetween } from '../words/dates'
import type { Words } from '../words/words'

/** Where a meeting stands, in words, as of the moment the page was made. */
export interface PhaseView {
  readonly phase: MeetingPhase
  readonly words: string
  /** How far off it is, in days of its own place; `null` once it has begun, or where no day is known. */
  readonly countdown: string | null
  readonly tone: 'open' | 'live' | 'off' | 'quiet'
  /** How long these words hold, at most; `null` if they are not going to change. */
  readonly changesInSeconds: number | null
}

const TONES = {
  announced: 'quiet',
  'registration-open': 'open',
  'registration-closed': 'quiet',
  'in-session': 'live',
  'between-sittings': 'live',
  ended: 'quiet',
  postponed: 'off',
  cancelled: 'off',
} as const satisfies Record<MeetingPhase, PhaseView['tone']>

const BEFORE: ReadonlySet<MeetingPhase> = new Set([
  'announced',
  'registration-open',
  'registration-closed',
])

const HOUR_SECONDS = 3600

/** @param now - an instant, RFC 3339 */
export function toPhaseView(words: Words, meeting: PhasedMeeting, now: string): PhaseView {
  const phase = meetingPhase(meeting, now)
  const isOver = phase === 'ended' || phase === 'cancelled'
  return {
    phase,
    words: describePhase(phase, words.wording),
    countdown: BEFORE.has(phase) ? countdownTo(words, meeting, now) : null,
    tone: TONES[phase],
    changesInSeconds: isOver ? null : Math.min(HOUR_SECONDS, secondsToBoundary(meeting, now)),
  }
}

function countdownTo(words: Words, { schedule }: PhasedMeeting, now: string): string | null {
  const first = schedule.days[0]
  if (!first) return null
  const today = dateIn(schedule.zone ?? 'UTC', now)
  const days = daysBetween(today, first.date)
  return days < 0 ? null : words.say('phase.countdown', { days })
}

/** Whether a meeting can still be looked forward to, or is going on. */
export function isToCome({ phase }: PhaseView): boolean {
  return phase !== 'ended' && phase !== 'cancelled' && phase !== 'postponed'
}

/** Until the next sitting opens or closes; at least one second, infinite if none does. */
function secondsToBoundary({ schedule }: PhasedMeeting, now: string): number {
  const { days } = meetingTimes({ schedule, programme: [] }, 'UTC')
  const boundaries = days
    .flatMap(({ opens, closes }) => [opens, closes])
    .flatMap((moment) => (moment ? [secondsBetween(now, moment.instant)] : []))
    .filter((seconds) => seconds > 0)
  return Math.max(1, Math.ceil(Math.min(...boundaries)))
}
