import { assertList, assertObject } from '@u4ssc/domain/internal'
import type { MeetingDeadline, MeetingFacts } from '@u4ssc/domain/meetings'
import { formatInstant } from '@u4ssc/domain/timezones'
import {
  deadlineEvents,
  sessionEvents,
  sittingEvents,
  type CalendarOptions,
} from './calendar-event'
import { completeMeeting } from './complete-meeting'
import { titleOf } from './event-words'
import type { CalendarMeeting } from './event-words'
import { writeICalendar, type CalendarColor, type Person } from './write-icalendar'

/**
 * Returns meetings as a calendar file (iCalendar, RFC 5545), with one event for each sitting.
 *
 * The identifier of an event is the meeting id and the position of the sitting, so it stays the
 * same after a move or a new title. Days without both times, and meetings without a zone, give
 * all-day events, one for consecutive days, with the known times in the description. A cancelled
 * meeting stays in the file, with its status also in the title.
 *
 * Joining details are included for registrants only, from their time of reveal.
 *
 * @param given - a meeting or a list of them; an id, a title and a schedule are enough
 * @throws RangeError that names the argument, for a missing id and for wrong options
 * @example
 * toCalendar(meeting, { audience: 'public', sequence: 2, now: '2021-11-25T09:00:00Z' })
 */
export function toCalendar(
  given: CalendarMeeting | readonly CalendarMeeting[],
  options: CalendarOptions,
): string {
  assertObject(options, 'options')
  const meetings = listOf(given).map(completeMeeting)
  const [first, ...others] = meetings
  const events = meetings.flatMap((meeting) => sittingEvents(meeting, options))
  const name = first && others.length === 0 ? titleOf(first, options.language) : null
  return writeICalendar(events, { name, method: 'PUBLISH' })
}

/** Returns one meeting as a list. */
function listOf(given: CalendarMeeting | readonly CalendarMeeting[]): readonly CalendarMeeting[] {
  return isList(given) ? given : [given]
}

function isList(given: unknown): given is readonly CalendarMeeting[] {
  return Array.isArray(given)
}

/**
 * Returns sessions of a programme as a calendar file.
 *
 * @param options.ids - session ids; by default all sessions
 */
export function toSessionCalendar(
  given: CalendarMeeting & Pick<MeetingFacts, 'programme'>,
  options: CalendarOptions & { readonly ids?: readonly string[] | undefined },
): string {
  const meeting = completeMeeting(given)
  const events = sessionEvents(meeting, (id) => options.ids?.includes(id) ?? true, options)
  return writeICalendar(events, { name: titleOf(meeting, options.language), method: 'PUBLISH' })
}

/**
 * Returns the deadlines of a meeting as a calendar file, as all-day events that do not block time.
 *
 * @param options.registrationCloses - when registration closes, if a form decides and not the
 *   circular; `null` if it stays open
 */
export function toDeadlineCalendar(
  given: CalendarMeeting & Pick<MeetingFacts, 'registration' | 'deadlines'>,
  options: CalendarOptions & {
    readonly registrationCloses?: Omit<MeetingDeadline, 'what'> | null | undefined
  },
): string {
  const meeting = completeMeeting(given)
  assertObject(options, 'options')
  const events = deadlineEvents(meeting, options)
  return writeICalendar(events, { name: titleOf(meeting, options.language), method: 'PUBLISH' })
}

/** A meeting in its latest release. */
export interface FeedEntry {
  readonly meeting: CalendarMeeting & Pick<MeetingFacts, 'registration' | 'deadlines'>
  readonly sequence: number
  /** Time of the release (RFC 3339). Between releases, the feed does not change. */
  readonly releasedAt: string
  readonly url?: string | undefined
}

export interface FeedOptions extends Pick<CalendarOptions, 'language'> {
  readonly name: string
  readonly color?: CalendarColor | undefined
  /** Suggested refresh interval; 60 by default. */
  readonly refreshMinutes?: number | undefined
}

/** Returns a public calendar feed: all meetings with their deadlines, including cancelled ones. */
export function toCalendarFeed(entries: readonly FeedEntry[], options: FeedOptions): string {
  assertList(entries, 'entries')
  assertObject(options, 'options')
  const { name, color, language, refreshMinutes = 60 } = options
  const events = entries.flatMap(({ meeting: given, releasedAt, sequence, url }, index) => {
    const meeting = completeMeeting(given)
    const now = formatInstant(releasedAt, `entries[${index}].releasedAt`)
    const own = { audience: 'public', now, sequence, url, language } as const
    return [...sittingEvents(meeting, own), ...deadlineEvents(meeting, own)]
  })
  return writeICalendar(events, { name, method: null, color, refreshMinutes })
}

export interface InvitationOptions extends Omit<CalendarOptions, 'audience'> {
  readonly organizer: Person
  readonly attendee: Person
}

/**
 * Returns the calendar file for an email to a registrant, which adds, moves or removes the meeting
 * in their calendar (iTIP, RFC 5546): `METHOD:REQUEST`, or `METHOD:CANCEL` for a cancelled meeting.
 */
export function toInvitation(given: CalendarMeeting, options: InvitationOptions): string {
  const meeting = completeMeeting(given)
  assertObject(options, 'options')
  const { organizer, attendee } = options
  const events = sittingEvents(meeting, { ...options, audience: 'registrants' })
  const method = meeting.status === 'cancelled' ? 'CANCEL' : 'REQUEST'
  return writeICalendar(events, { name: null, method, invitation: { organizer, attendee } })
}
