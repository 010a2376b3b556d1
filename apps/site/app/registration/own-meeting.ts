import { isVenueFirst } from '@u4ssc/domain/meetings'
import type { Schedule } from '@u4ssc/domain/meetings'
import type { PublishedMeeting } from '@u4ssc/client/meetings'
import type { CalendarLinks } from '../components/calendar-menu'
import { secondsBetween } from '../i18n/dates'
import { describeDeadlines, describeShortName, describeWhere } from '../i18n/describe-meeting'
import type { I18n } from '../i18n/i18n'
import { renderMarkdown } from '../i18n/render-markdown'
import { venueOf } from '../meetings/venue-view'
import type { VenueView } from '../meetings/venue-view'
import { localize } from '../letters/localize'
import { countdownTo, toPhaseView } from '../times/phase-view'
import type { PhaseView } from '../times/phase-view'
import { describeWhen } from '../times/describe-when'
import { toWhenView } from '../times/when-view'
import type { WhenView } from '../times/when-view'
import { noteOn } from './registration-view'
import { toOwnSessions } from './own-sessions'
import type { OwnSessionsView } from './own-sessions'

/** The meeting of a registration, as its person sees it. */
export interface OwnMeeting {
  readonly name: string
  readonly phase: PhaseView
  /** Between sittings, when the next begins. */
  readonly resumes: string | null
  readonly when: WhenView
  /** Date and times, in the zone of the venue or of the person, and the place. */
  readonly summary: readonly string[]
  readonly schedule: Schedule
  /** The venue if the person attends on site. */
  readonly venue: VenueView | null
  /** Visa information of the venue as HTML, and deadlines that are not over. */
  readonly travel: { readonly visa: string | null; readonly deadlines: readonly string[] } | null
  /** Titles of the sessions in each room that the programme names. */
  readonly sessionsByRoom: Readonly<Record<string, readonly string[]>>
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
  /** How the person attends. */
  readonly format: 'on-site' | 'online'
}

const DAY_SECONDS = 86_400
const HOUR_SECONDS = 3_600
const MINUTE_SECONDS = 60

export function toOwnMeeting(
  i18n: I18n,
  published: PublishedMeeting,
  { zone, now, calendar, format }: Viewer,
): OwnMeeting {
  const { registrationStatus: status } = published
  const { meeting } = localize(i18n, published.meeting)
  const isOnSite = isVenueFirst(meeting, format)
  const when = toWhenView(i18n, meeting.schedule, zone, isOnSite)
  const shownZone = isOnSite ? (meeting.schedule.zone ?? zone) : zone
  const start = when.places[0]?.hours.start?.instant
  const seconds = start === undefined ? 0 : secondsBetween(now, start)
  const isAhead = seconds >= MINUTE_SECONDS
  return {
    name: describeShortName(i18n, meeting),
    phase: toPhaseView(i18n, published, now),
    resumes: status.kind === 'between-sittings' ? noteOn(i18n, status, shownZone) : null,
    when,
    summary: [
      describeWhen(i18n, meeting, isOnSite ? null : zone),
      describeWhere(i18n, meeting),
    ].filter((part) => part !== null),
    schedule: meeting.schedule,
    venue: venueOf(i18n, meeting, format),
    travel: isOnSite ? travelOf(i18n, meeting, now) : null,
    sessionsByRoom: sessionsByRoom(meeting),
    startsIn: isAhead ? startOf(i18n, meeting, { seconds, now }) : null,
    changesInSeconds: isAhead ? (seconds % stepFor(seconds)) + 1 : null,
    calendar,
    sessions: toOwnSessions(i18n, published, { zone: shownZone, now }),
    programme: i18n.path(`/meetings/${encodeURIComponent(published.slug)}/programme`),
  }
}

type MeetingTexts = PublishedMeeting['meeting']

function travelOf(i18n: I18n, meeting: MeetingTexts, now: string): OwnMeeting['travel'] {
  const visa = meeting.practicalInformation?.visa ?? null
  const deadlines = describeDeadlines(i18n, meeting, now)
    .filter(({ isPassed }) => !isPassed)
    .map(({ words }) => words)
  if (visa === null && deadlines.length === 0) return null
  return { visa: visa === null ? null : renderMarkdown(visa), deadlines }
}

function sessionsByRoom({ programme }: MeetingTexts): OwnMeeting['sessionsByRoom'] {
  const rooms = new Set(programme.flatMap(({ room }) => room ?? []))
  return Object.fromEntries(
    [...rooms].map((room) => [
      room,
      programme.filter((session) => session.room === room).map(({ title }) => title),
    ]),
  )
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
