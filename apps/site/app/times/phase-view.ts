import { meetingPhase } from '@u4ssc/domain/meetings'
import type { MeetingPhase, PhasedMeeting, RegistrationStatus } from '@u4ssc/domain/meetings'
import { meetingTimes } from '@u4ssc/domain/timezones'
import { describeRegistrationStatus } from '@u4ssc/domain/words/languages'
import { dateIn, daysBetween, secondsBetween } from '../i18n/dates'
import type { I18n } from '../i18n/i18n'

/** Phase and registration status of a meeting at the time of rendering. */
export interface PhaseView {
  readonly phase: MeetingPhase
  readonly registration: RegistrationStatus['kind']
  readonly words: string
  /** Days until the meeting, in its time zone; `null` after it has begun or if it has no date. */
  readonly countdown: string | null
  /** The same with the word for a meeting, for use next to the registration status. */
  readonly meetingCountdown: string | null
  readonly tone: 'open' | 'live' | 'off' | 'quiet'
  /** Seconds until these texts change; `null` if they do not. */
  readonly changesInSeconds: number | null
}

const TONES = {
  'not-open': 'quiet',
  open: 'open',
  elsewhere: 'open',
  'waiting-list': 'open',
  'by-invitation': 'quiet',
  closed: 'quiet',
  none: 'quiet',
  'in-session': 'live',
  'between-sittings': 'live',
  over: 'quiet',
  postponed: 'off',
  cancelled: 'off',
} as const satisfies Record<RegistrationStatus['kind'], PhaseView['tone']>

const HOUR_SECONDS = 3600

/** Maximum age of API answers when the page asks again. */
const ANSWER_AGE_SECONDS = 3

interface Registering {
  readonly meeting: PhasedMeeting
  readonly registrationStatus: RegistrationStatus
}

/** @param now - an instant, RFC 3339 */
export function toPhaseView(
  i18n: I18n,
  { meeting, registrationStatus: status }: Registering,
  now: string,
): PhaseView {
  const phase = meetingPhase(meeting, now)
  const countdown = phase === 'upcoming' ? countdownTo(i18n, meeting, now) : null
  const isOver = phase === 'ended' || phase === 'cancelled'
  return {
    phase,
    registration: status.kind,
    words: describeRegistrationStatus(status, i18n.wording),
    countdown,
    meetingCountdown: countdown && i18n.t('meeting.countdown', { countdown }),
    tone: TONES[status.kind],
    changesInSeconds: isOver
      ? null
      : Math.min(HOUR_SECONDS, secondsToChange(meeting, status, now) + ANSWER_AGE_SECONDS),
  }
}

/**
 * Returns the calendar days until a meeting in words, in its zone; `null` once its first day is
 * over or without dates.
 *
 * @param now - an instant, RFC 3339
 */
export function countdownTo(
  i18n: I18n,
  { schedule }: Pick<PhasedMeeting, 'schedule'>,
  now: string,
): string | null {
  const first = schedule.days[0]
  if (!first) return null
  const today = dateIn(schedule.zone ?? 'UTC', now)
  const days = daysBetween(today, first.date)
  return days < 0 ? null : i18n.t('home.countdown', { days })
}

/** Returns true if a meeting is upcoming or in session. */
export function isToCome({ phase }: PhaseView): boolean {
  return phase !== 'ended' && phase !== 'cancelled' && phase !== 'postponed'
}

/** Returns true while people can still decide to attend. */
export function isAttendanceOpen({ phase }: PhaseView): boolean {
  return phase === 'upcoming' || phase === 'postponed'
}

/**
 * Returns true until the last day is over, also if the meeting is postponed or cancelled, so that
 * people find it among the upcoming ones.
 *
 * @param now - an instant, RFC 3339
 */
export function isNotOver({ schedule }: Pick<PhasedMeeting, 'schedule'>, now: string): boolean {
  return meetingPhase({ schedule, status: 'convened' }, now) !== 'ended'
}

/**
 * Returns the seconds until the next sitting or registration opens or closes: at least 1, infinite
 * if none does.
 */
function secondsToChange(
  { schedule }: PhasedMeeting,
  status: RegistrationStatus,
  now: string,
): number {
  const { days } = meetingTimes({ schedule, programme: [] }, 'UTC')
  const boundaries = days
    .flatMap(({ start, end }) => [start, end])
    .flatMap((moment) => (moment ? [moment.instant] : []))
    .concat(turnOf(status) ?? [])
    .map((instant) => secondsBetween(now, instant))
    .filter((seconds) => seconds > 0)
  return Math.max(1, Math.ceil(Math.min(...boundaries)))
}

function turnOf(status: RegistrationStatus): string | null {
  if (status.kind === 'not-open') return status.opensAt
  switch (status.kind) {
    case 'open':
    case 'waiting-list':
    case 'elsewhere':
      return status.closesAt
    default:
      return null
  }
}
