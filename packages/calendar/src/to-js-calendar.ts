import { assertObject } from '@u4ssc/domain/internal'
import { completeMeeting } from './complete-meeting'
import type { CalendarMeeting } from './event-words'
import { instantOf } from '@u4ssc/domain/timezones'
import { Temporal } from 'temporal-polyfill'
import {
  isOffset,
  sittingEvents,
  type CalendarEvent,
  type CalendarOptions,
  type EventTime,
} from './calendar-event'

const STATUSES = { convened: 'confirmed', postponed: 'tentative', cancelled: 'cancelled' } as const

/** A JSCalendar event with the properties that meetings have. */
export interface JsCalendarEvent {
  readonly '@type': 'Event'
  readonly uid: string
  readonly updated: string
  readonly sequence: number
  readonly title: string
  readonly description: string
  readonly status: (typeof STATUSES)[keyof typeof STATUSES]
  readonly freeBusyStatus: 'busy' | 'free'
  readonly start: string
  readonly timeZone?: string
  readonly duration: string
  readonly showWithoutTime?: true
  readonly locale?: string
  readonly locations?: Readonly<Record<string, { '@type': 'Location'; name: string }>>
  readonly links?: Readonly<Record<string, { '@type': 'Link'; href: string }>>
}

/**
 * Returns a meeting as JSCalendar (RFC 8984): the same events with the same identifiers as
 * `toCalendar`.
 *
 * @example
 * toJsCalendar(meeting, { audience: 'public', sequence: 2, now: '2021-11-25T09:00:00Z' })[0].duration // => 'PT5H30M'
 */
export function toJsCalendar(given: CalendarMeeting, options: CalendarOptions): JsCalendarEvent[] {
  const meeting = completeMeeting(given)
  assertObject(options, 'options')
  const locale = options.language ?? meeting.language
  return sittingEvents(meeting, options).map((event) => ({
    ...eventOf(event),
    ...(locale === null ? {} : { locale }),
  }))
}

function eventOf(event: CalendarEvent): JsCalendarEvent {
  const { uid, sequence, title, description, location, url, status, isBusy } = event
  return {
    '@type': 'Event',
    uid,
    updated: Temporal.Instant.from(event.updated).toString({ smallestUnit: 'second' }),
    sequence,
    title,
    description,
    status: STATUSES[status],
    freeBusyStatus: isBusy ? 'busy' : 'free',
    ...timesOf(event.when),
    ...(location === null ? {} : { locations: { venue: { '@type': 'Location', name: location } } }),
    ...(url === null ? {} : { links: { page: { '@type': 'Link', href: url } } }),
  }
}

/** Returns start and duration; the duration is elapsed time, also across a clock change. */
function timesOf(when: EventTime) {
  if (when.kind === 'days') {
    const first = Temporal.PlainDate.from(when.first)
    const duration = first.until(Temporal.PlainDate.from(when.last).add({ days: 1 }))
    return {
      start: `${when.first}T00:00:00`,
      duration: duration.toString(),
      showWithoutTime: true,
    } as const
  }
  const duration = instantAt(when.starts, when.zone).until(instantAt(when.ends, when.zone), {
    largestUnit: 'hour',
  })
  if (!isOffset(when.zone))
    return { start: `${when.starts}:00`, timeZone: when.zone, duration: duration.toString() }
  // JSCalendar needs an IANA zone
  const start = instantAt(when.starts, when.zone).toString({ smallestUnit: 'second' })
  return { start: start.replace('Z', ''), timeZone: 'Etc/UTC', duration: duration.toString() }
}

function instantAt(wallTime: string, zone: string): Temporal.Instant {
  const [date = '', time = ''] = wallTime.split('T')
  return Temporal.Instant.from(instantOf(date, time, zone))
}
