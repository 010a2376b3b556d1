import type { PublishedMeeting } from '@u4ssc/client/meetings'
import type { CalendarLinks } from '../components/calendar-menu'
import { secondsBetween } from '../i18n/dates'
import { describeShortName } from '../i18n/describe-meeting'
import type { I18n } from '../i18n/i18n'
import { localize } from '../letters/localize'
import { countdownTo, toPhaseView } from '../times/phase-view'
import type { PhaseView } from '../times/phase-view'
import { toWhenView } from '../times/when-view'
import type { WhenView } from '../times/when-view'
import { toOwnSessions } from './own-sessions'
import type { OwnSessionsView } from './own-sessions'

/** The meeting of a registration, as its person sees it. */
export interface OwnMeeting {
  readonly name: string
  readonly phase: PhaseView
  readonly when: WhenView
  /** The time until the start, in words; `null` once it has begun. */
  readonly startsIn: string | null
  /** Seconds until `startsIn` changes. */
  readonly changesInSeconds: number | null
  readonly calendar: CalendarLinks | null
  readonly sessions: OwnSessionsView
  /** Path of the programme. */
  readonly programme: string
}

interface Viewer {
  readonly zone: string | null
  /** An instant, RFC 3339. */
  readonly now: string
  readonly calendar: CalendarLinks | null
}

const DAY_SECONDS = 86_400
const HOUR_SECONDS = 3_600
const MINUTE_SECONDS = 60

export function toOwnMeeting(
  i18n: I18n,
  published: PublishedMeeting,
  { zone, now, calendar }: Viewer,
): OwnMeeting {
  const { meeting } = localize(i18n, published.meeting)
  const when = toWhenView(i18n, meeting.schedule, zone)
  const start = when.places[0]?.hours.start?.instant
  const seconds = start === undefined ? 0 : secondsBetween(now, start)
  const isAhead = seconds >= MINUTE_SECONDS
  return {
    name: describeShortName(i18n, meeting),
    phase: toPhaseView(i18n, published, now),
    when,
    startsIn: isAhead ? startOf(i18n, meeting, { seconds, now }) : null,
    changesInSeconds: isAhead ? (seconds % stepFor(seconds)) + 1 : null,
    calendar,
    sessions: toOwnSessions(i18n, published, { zone, now }),
    programme: i18n.path(`/meetings/${encodeURIComponent(published.slug)}/programme`),
  }
}

/** Days are those of the meeting's page; the last day counts in hours and minutes. */
function startOf(
  i18n: I18n,
  meeting: PublishedMeeting['meeting'],
  { seconds, now }: { readonly seconds: number; readonly now: string },
): string | null {
  return seconds > DAY_SECONDS ? countdownTo(i18n, meeting, now) : i18n.until(seconds)
}

function stepFor(seconds: number): number {
  if (seconds > DAY_SECONDS) return HOUR_SECONDS
  return seconds > HOUR_SECONDS ? HOUR_SECONDS : MINUTE_SECONDS
}
