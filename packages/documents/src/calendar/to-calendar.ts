import type { Language } from '@u4ssc/domain'
import { isJoiningRevealed, type Meeting, type Sitting } from '@u4ssc/domain/meetings'
import ical, {
  ICalCalendarMethod,
  ICalEventStatus,
  ICalEventTransparency,
  type ICalEventData,
} from 'ical-generator'
import { Temporal } from 'temporal-polyfill'
import { describeEvent, titleOf, venueOf } from './describe-event'
import { timeZoneBlock } from './time-zone-block'

export interface CalendarOptions {
  /** Joining details are for registrants alone, and only from their time of reveal on. */
  readonly audience: 'public' | 'registrants'
  /** Of the release: a higher one replaces what a calendar has. */
  readonly sequence: number
  /** Of the public page of the meeting. */
  readonly url?: string | undefined
  /** An instant, RFC 3339: when the release was made or the file is asked for. */
  readonly now: string
  /** Of the title, where the meeting has it. */
  readonly language?: Language | undefined
}

const PRODUCT = '-//U4SSC platform//documents//EN'
const STATUSES = {
  convened: ICalEventStatus.CONFIRMED,
  postponed: ICalEventStatus.TENTATIVE,
  cancelled: ICalEventStatus.CANCELLED,
} as const

/**
 * A meeting as a calendar file (iCalendar, RFC 5545), one event for each sitting.
 *
 * The identity of an event outlives a move and a new title: it is the id of the meeting and the
 * position of the sitting. Days without an opening or a closing, and meetings without a zone, give
 * day-long events. A cancelled meeting gives `METHOD:CANCEL`.
 *
 * Joining details come into a file for registrants only, from their time of reveal on.
 *
 * @returns lines with CRLF, folded; hours in the zone of the meeting, whose rules are in the file
 * @example
 * toCalendar(meeting, { audience: 'public', sequence: 2, now: '2021-11-25T09:00:00Z' })
 */
export function toCalendar(meeting: Meeting, options: CalendarOptions): string {
  const { schedule, status } = meeting
  const calendar = ical({
    name: titleOf(meeting, options.language),
    prodId: PRODUCT,
    method: status === 'cancelled' ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.PUBLISH,
    timezone: { name: null, generator: (zone) => timeZoneBlock(zone, schedule.days) },
  })
  for (const event of eventsOf(meeting, options)) calendar.createEvent(event)
  return `${calendar.toString()}\r\n`
}

/** A meeting in a calendar of several, as of its own release. */
export interface SubscriptionEntry {
  readonly meeting: Meeting
  readonly options: CalendarOptions
}

/** How often a program that subscribes is asked to look again. */
const REFRESH_SECONDS = 3_600

/**
 * Several meetings as one calendar to subscribe to. A cancelled meeting stays in it, as cancelled.
 *
 * @example
 * const options = { audience: 'public', sequence: 0, now: '2021-11-25T09:00:00Z' }
 * toSubscription('U4SSC', [{ meeting, options }])
 */
export function toSubscription(name: string, entries: readonly SubscriptionEntry[]): string {
  const days = entries.flatMap(({ meeting }) => meeting.schedule.days)
  const calendar = ical({
    name,
    prodId: PRODUCT,
    method: ICalCalendarMethod.PUBLISH,
    ttl: REFRESH_SECONDS,
    timezone: { name: null, generator: (zone) => timeZoneBlock(zone, days) },
  })
  for (const { meeting, options } of entries)
    for (const event of eventsOf(meeting, options)) calendar.createEvent(event)
  return `${calendar.toString()}\r\n`
}

function eventsOf(meeting: Meeting, options: CalendarOptions): ICalEventData[] {
  const { schedule } = meeting
  return eventDays(schedule.days).map((days, index) => ({
    ...aboutMeeting(meeting, options),
    ...timesOf(days, schedule.zone),
    id: `${meeting.id}-sitting-${index + 1}@u4ssc.int`,
  }))
}

type EventTimes = Pick<ICalEventData, 'start' | 'end' | 'allDay' | 'timezone'>
type Days = readonly [first: Sitting, last: Sitting]

/** A day with an opening and the next with a closing alone are the ends of one range. */
function eventDays(days: readonly Sitting[]): Days[] {
  const ranges: Days[] = []
  let first: Sitting | undefined
  days.forEach((day, index) => {
    first ??= day
    const next = days[index + 1]
    if (next && day.closes === null && next.opens === null) return
    ranges.push([first, day])
    first = undefined
  })
  return ranges
}

function timesOf([first, last]: Days, zone: string | null): EventTimes {
  if (zone === null || first.opens === null || last.closes === null) {
    const start = Temporal.PlainDate.from(first.date)
    const end = Temporal.PlainDate.from(last.date).add({ days: 1 })
    return { start, end, allDay: true }
  }
  const at = ({ date }: Sitting, time: string) =>
    Temporal.PlainDateTime.from(`${date}T${time}`).toZonedDateTime(zone)
  return { start: at(first, first.opens), end: at(last, last.closes), timezone: zone }
}

function aboutMeeting(meeting: Meeting, options: CalendarOptions): Omit<ICalEventData, 'start'> {
  const now = Temporal.Instant.from(options.now)
  const maySeeJoining =
    options.audience === 'registrants' && isJoiningRevealed(meeting, options.now)
  return {
    sequence: options.sequence,
    stamp: now,
    lastModified: now,
    summary: titleOf(meeting, options.language),
    description: describeEvent(meeting, { ...options, maySeeJoining }),
    location: venueOf(meeting),
    url: options.url ?? meeting.website,
    status: STATUSES[meeting.status],
    transparency:
      meeting.status === 'convened'
        ? ICalEventTransparency.OPAQUE
        : ICalEventTransparency.TRANSPARENT,
  }
}
