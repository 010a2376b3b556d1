import type { Meeting } from '@u4ssc/domain/meetings'
import {
  deadlineEvents,
  sessionEvents,
  sittingEvents,
  type CalendarOptions,
} from './calendar-event'
import { titleOf } from './event-words'
import { writeICalendar, type CalendarColor, type Person } from './write-icalendar'

/**
 * Meetings as a calendar file (iCalendar, RFC 5545), one event for each sitting.
 *
 * The identity of an event outlives a move and a new title: it is the id of the meeting and the
 * position of the sitting. Days without an opening or a closing, and meetings without a zone, give
 * day-long events, one for days in a row, with the times that are known in their description. A cancelled meeting stays, with its status and with the word before its title.
 *
 * Joining details come into a file for registrants only, from their time of reveal on.
 *
 * @example
 * toCalendar(meeting, { audience: 'public', sequence: 2, now: '2021-11-25T09:00:00Z' })
 */
export function toCalendar(given: Meeting | readonly Meeting[], options: CalendarOptions): string {
  const meetings = 'id' in given ? [given] : given
  const [first, ...others] = meetings
  const events = meetings.flatMap((meeting) => sittingEvents(meeting, options))
  const name = first && others.length === 0 ? titleOf(first, options.language) : null
  return writeICalendar(events, { name, method: 'PUBLISH' })
}

/**
 * Sessions of a programme: one, a selection, or all.
 *
 * @param ids - of sessions; every session unless stated
 */
export function toSessionCalendar(
  meeting: Meeting,
  options: CalendarOptions & { readonly ids?: readonly string[] | undefined },
): string {
  const events = sessionEvents(meeting, (id) => options.ids?.includes(id) ?? true, options)
  return writeICalendar(events, { name: titleOf(meeting, options.language), method: 'PUBLISH' })
}

/** What is to be done by when: a day each, which leaves the day free. */
export function toDeadlineCalendar(meeting: Meeting, options: CalendarOptions): string {
  const events = deadlineEvents(meeting, options)
  return writeICalendar(events, { name: titleOf(meeting, options.language), method: 'PUBLISH' })
}

/** A meeting as it was last released. */
export interface FeedEntry {
  readonly meeting: Meeting
  readonly sequence: number
  /** An instant, RFC 3339: the feed is the same bytes until there is another release. */
  readonly releasedAt: string
  readonly url?: string | undefined
}

export interface FeedOptions extends Pick<CalendarOptions, 'language'> {
  readonly name: string
  readonly color?: CalendarColor | undefined
  /** How often to ask again; an hour unless stated. */
  readonly refreshMinutes?: number | undefined
}

/** A calendar to subscribe to: all meetings with their deadlines, those cancelled too; public. */
export function toCalendarFeed(entries: readonly FeedEntry[], options: FeedOptions): string {
  const { name, color, language, refreshMinutes = 60 } = options
  const events = entries.flatMap(({ meeting, releasedAt, sequence, url }) => {
    const own = { audience: 'public', now: releasedAt, sequence, url, language } as const
    return [...sittingEvents(meeting, own), ...deadlineEvents(meeting, own)]
  })
  return writeICalendar(events, { name, method: null, color, refreshMinutes })
}

export interface InvitationOptions extends Omit<CalendarOptions, 'audience'> {
  readonly organizer: Person
  readonly attendee: Person
}

/**
 * What goes with a mail to a registrant, so that their calendar takes the meeting in, moves it, or
 * takes it out (iTIP, RFC 5546): `METHOD:REQUEST`, and `METHOD:CANCEL` for a cancelled meeting.
 */
export function toInvitation(meeting: Meeting, options: InvitationOptions): string {
  const { organizer, attendee } = options
  const events = sittingEvents(meeting, { ...options, audience: 'registrants' })
  const method = meeting.status === 'cancelled' ? 'CANCEL' : 'REQUEST'
  return writeICalendar(events, { name: null, method, mailed: { organizer, attendee } })
}
