import ical, {
  ICalAttendeeRole,
  ICalAttendeeStatus,
  ICalCalendarMethod,
  ICalEventBusyStatus,
  ICalEventStatus,
  ICalEventTransparency,
  escape,
  foldLines,
  type ICalEventData,
} from 'ical-generator'
import { Temporal } from 'temporal-polyfill'
import { isOffset, type CalendarEvent, type EventTime } from './calendar-event'
import { timeZoneBlock } from './time-zone-block'

const PRODUCT = { company: 'U4SSC platform', product: 'calendar' }
const STATUSES = {
  convened: ICalEventStatus.CONFIRMED,
  postponed: ICalEventStatus.TENTATIVE,
  cancelled: ICalEventStatus.CANCELLED,
} as const

export interface Person {
  readonly name: string
  readonly email: string
}

/** Properties of a calendar. */
export interface CalendarProperties {
  readonly name: string | null
  /** `null` for a feed, which is not sent to anybody. */
  readonly method: 'PUBLISH' | 'REQUEST' | 'CANCEL' | null
  readonly color?: CalendarColor | undefined
  /** Organizer and attendee of an invitation. */
  readonly invitation?: { readonly organizer: Person; readonly attendee: Person } | undefined
  readonly refreshMinutes?: number | undefined
}

/** A color as CSS name (RFC 7986) and as hexadecimal number (Apple Calendar). */
export interface CalendarColor {
  readonly name: string
  readonly hex: string
}

/**
 * Returns an iCalendar file: folded lines with CRLF, times in the zones of the events, with zone
 * rules.
 */
export function writeICalendar(events: readonly CalendarEvent[], head: CalendarProperties): string {
  const { name, method, color, refreshMinutes } = head
  const calendar = ical({
    // The library does not escape the name, and a line end in it would begin another property
    name: name === null ? null : escape(name, false),
    prodId: PRODUCT,
    method: method === null ? null : ICalCalendarMethod[method],
    timezone: { name: null, generator: (zone) => timeZoneBlock(zone, daysIn(events, zone)) },
    ttl: refreshMinutes === undefined ? null : refreshMinutes * 60,
    x: color === undefined ? [] : [{ key: 'X-APPLE-CALENDAR-COLOR', value: color.hex }],
  })
  for (const event of events) calendar.createEvent({ ...dataOf(event), ...peopleOf(head) })
  const text = `${calendar.toString()}\r\n`.replaceAll(LINES_WITH_ADDRESS, withoutEscapes)
  return color === undefined
    ? text
    : text.replace('VERSION:2.0\r\n', `VERSION:2.0\r\nCOLOR:${color.name}\r\n`)
}

/** Lines with an address or a parameter, folded or not. */
const LINES_WITH_ADDRESS = /^(?:URL|ORGANIZER|ATTENDEE)[;:].*(?:\r\n .*)*/gm

/**
 * Returns a line without the escapes of the library: neither addresses nor parameters have any
 * (RFC 5545, 3.2 and 3.3.13).
 */
function withoutEscapes(folded: string): string {
  const line = folded.replaceAll('\r\n ', '')
  return foldLines(line.replaceAll(/\\([\\;,])/g, '$1'))
}

/** The three characters that a parameter cannot have, as RFC 6868 writes them. */
const PARAMETER_CODES: Readonly<Record<string, string>> = { '^': '^^', '"': "^'", '\n': '^n' }

function parameter(name: string): string {
  return name
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[\^"\n]/g, (sign) => PARAMETER_CODES[sign] ?? sign)
}

function dataOf(event: CalendarEvent): ICalEventData {
  const updated = Temporal.Instant.from(event.updated)
  return {
    ...timesOf(event.when),
    // The library does not escape it
    id: escape(event.uid, false),
    sequence: event.sequence,
    stamp: updated,
    lastModified: updated,
    summary: event.title,
    description: event.description,
    location: event.location,
    url: event.url,
    status: STATUSES[event.status],
    // Outlook uses only its own property
    busystatus: event.isBusy ? ICalEventBusyStatus.BUSY : ICalEventBusyStatus.FREE,
    transparency: event.isBusy ? ICalEventTransparency.OPAQUE : ICalEventTransparency.TRANSPARENT,
  }
}

function timesOf(when: EventTime): Pick<ICalEventData, 'start' | 'end' | 'allDay' | 'timezone'> {
  if (when.kind === 'days') {
    const end = Temporal.PlainDate.from(when.last).add({ days: 1 })
    return { start: Temporal.PlainDate.from(when.first), end, allDay: true }
  }
  const at = (time: string) => Temporal.PlainDateTime.from(time).toZonedDateTime(when.zone)
  // An offset has no VTIMEZONE, so its times are written in UTC
  if (isOffset(when.zone))
    return { start: at(when.starts).toInstant(), end: at(when.ends).toInstant() }
  return { start: at(when.starts), end: at(when.ends), timezone: when.zone }
}

function daysIn(events: readonly CalendarEvent[], zone: string): { date: string }[] {
  return events.flatMap(({ when }) =>
    when.kind === 'times' && when.zone === zone
      ? [when.starts, when.ends].map((time) => ({ date: time.slice(0, 10) }))
      : [],
  )
}

function peopleOf({
  invitation,
  method,
}: CalendarProperties): Pick<ICalEventData, 'organizer' | 'attendees'> {
  if (!invitation) return {}
  const attendee = {
    ...personOf(invitation.attendee),
    role: ICalAttendeeRole.REQ,
    status: ICalAttendeeStatus.ACCEPTED,
    // Registered people have already replied
    rsvp: false,
  }
  return {
    organizer: personOf(invitation.organizer),
    attendees: method === null ? [] : [attendee],
  }
}

function personOf({ name, email }: Person): Person {
  return { name: parameter(name), email }
}
