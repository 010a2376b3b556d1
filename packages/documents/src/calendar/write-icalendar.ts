import ical, {
  ICalAttendeeRole,
  ICalAttendeeStatus,
  ICalCalendarMethod,
  ICalEventBusyStatus,
  ICalEventStatus,
  ICalEventTransparency,
  escape,
  type ICalEventData,
} from 'ical-generator'
import { Temporal } from 'temporal-polyfill'
import { isOffset, type CalendarEvent, type EventTime } from './calendar-event'
import { timeZoneBlock } from './time-zone-block'

const PRODUCT = { company: 'U4SSC platform', product: 'documents' }
const STATUSES = {
  convened: ICalEventStatus.CONFIRMED,
  postponed: ICalEventStatus.TENTATIVE,
  cancelled: ICalEventStatus.CANCELLED,
} as const

export interface Person {
  readonly name: string
  readonly email: string
}

/** What a calendar says of itself. */
export interface CalendarHead {
  readonly name: string | null
  /** None for a feed: it is asked for again and again, and sends nothing. */
  readonly method: 'PUBLISH' | 'REQUEST' | 'CANCEL' | null
  readonly color?: CalendarColor | undefined
  /** Who writes to whom: on mailed ones alone. */
  readonly mailed?: { readonly organizer: Person; readonly attendee: Person } | undefined
  readonly refreshMinutes?: number | undefined
}

/** RFC 7986 takes a name of CSS, and Apple's calendar the same colour in numbers. */
export interface CalendarColor {
  readonly name: string
  readonly hex: string
}

/** @returns lines with CRLF, folded; hours in the zones of the events, whose rules are in the file */
export function writeICalendar(events: readonly CalendarEvent[], head: CalendarHead): string {
  const { name, method, color, refreshMinutes } = head
  const calendar = ical({
    // the one text that the library writes as it is: its line ends would begin other entries
    name: name === null ? null : escape(name, false),
    prodId: PRODUCT,
    method: method === null ? null : ICalCalendarMethod[method],
    timezone: { name: null, generator: (zone) => timeZoneBlock(zone, daysIn(events, zone)) },
    ttl: refreshMinutes === undefined ? null : refreshMinutes * 60,
    x: color === undefined ? [] : [{ key: 'X-APPLE-CALENDAR-COLOR', value: color.hex }],
  })
  for (const event of events) calendar.createEvent({ ...dataOf(event), ...peopleOf(head) })
  const text = `${calendar.toString()}\r\n`
  return color === undefined
    ? text
    : text.replace('VERSION:2.0\r\n', `VERSION:2.0\r\nCOLOR:${color.name}\r\n`)
}

function dataOf(event: CalendarEvent): ICalEventData {
  const updated = Temporal.Instant.from(event.updated)
  return {
    ...timesOf(event.when),
    id: event.uid,
    sequence: event.sequence,
    stamp: updated,
    lastModified: updated,
    summary: event.title,
    description: event.description,
    location: event.location,
    url: event.url,
    status: STATUSES[event.status],
    // Outlook reads its own property, and takes all others for busy
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
  // An offset is no name of a VTIMEZONE: it needs no rules, and its instants are written in UTC
  if (isOffset(when.zone))
    return { start: at(when.starts).toInstant(), end: at(when.ends).toInstant() }
  return { start: at(when.starts), end: at(when.ends), timezone: when.zone }
}

function daysIn(events: readonly CalendarEvent[], zone: string): { date: string }[] {
  return events.flatMap(({ when }) =>
    when.kind === 'hours' && when.zone === zone
      ? [when.starts, when.ends].map((time) => ({ date: time.slice(0, 10) }))
      : [],
  )
}

function peopleOf({
  mailed,
  method,
}: CalendarHead): Pick<ICalEventData, 'organizer' | 'attendees'> {
  if (!mailed) return {}
  const attendee = {
    ...mailed.attendee,
    role: ICalAttendeeRole.REQ,
    status: ICalAttendeeStatus.ACCEPTED,
    // Who is registered has said so already
    rsvp: false,
  }
  return { organizer: mailed.organizer, attendees: method === null ? [] : [attendee] }
}
