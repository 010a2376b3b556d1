import ICAL from 'ical.js'
import { assertText } from '@u4ssc/domain/internal'
import { instantOf, isDate, isInstant, isZone, wallTimeAt } from '@u4ssc/domain/timezones'
import { WINDOWS_ZONES } from './windows-zones'

/** A series without an end would have events for ever. */
const MAX_OCCURRENCES = 60

/** A calendar file as it is written, with the times of its events in one zone. */
export interface CalendarFile {
  readonly name: string
  /**
   * IANA name or offset: of the calendar, or else of its first event that names one, or else UTC if
   * times are in it; `null` if there is none.
   */
  readonly zone: string | null
  readonly events: readonly ReadEvent[]
}

export interface ReadEvent {
  /** The same for all events of a series. */
  readonly id: string
  readonly title: string
  readonly description: string
  readonly location: string
  readonly url: string
  readonly start: EventTime
  readonly end: EventTime
  /** Whether all events of its series are here. */
  readonly isWhole: boolean
}

export interface EventTime {
  readonly date: string
  /** `HH:mm`; `null` for whole days, whose end is the last day itself. */
  readonly time: string | null
}

/**
 * Returns the events of a calendar file in its order; `null` if the text is no iCalendar file. A
 * daily or weekly series has its first 60 events, any other series its first one. Cancelled events are left out.
 *
 * @param inZone - the zone of the times, IANA name or offset; otherwise that of the calendar. A time
 *   without a zone is in this one.
 * @throws RangeError for a zone that does not exist, and for bytes instead of a text
 * @example
 * readEvents('BEGIN:VCALENDAR\r\nEND:VCALENDAR') // => { name: '', zone: null, events: [] }
 * readEvents('Dear Sir or Madam') // => null
 */
export function readEvents(text: string, inZone: string | null = null): CalendarFile | null {
  const calendar = componentOf(text)
  if (calendar === null) return null
  for (const block of calendar.getAllSubcomponents('vtimezone'))
    ICAL.TimezoneService.register(block)
  const components = calendar
    .getAllSubcomponents('vevent')
    .filter((component) => textOf(component, 'status') !== 'CANCELLED')
    .filter((component) => hasDate(component, 'dtstart') && !hasWrongEnd(component))
  const zone = inZone ?? zoneOf(calendar, components)
  return {
    name: textOf(calendar, 'x-wr-calname') || textOf(calendar, 'name'),
    zone,
    events: components.flatMap((component) => eventsOf(component, zone ?? 'UTC')),
  }
}

const BYTE_ORDER_MARK = /^\uFEFF/

function componentOf(text: string): ICAL.Component | null {
  assertText(text, 'text')
  try {
    const component = ICAL.Component.fromString(text.replace(BYTE_ORDER_MARK, ''))
    return component.name === 'vcalendar' ? component : null
  } catch {
    return null
  }
}

function textOf(component: ICAL.Component, name: string): string {
  const value = component.getFirstPropertyValue(name)
  return typeof value === 'string' ? value.trim() : ''
}

function zoneOf(calendar: ICAL.Component, events: readonly ICAL.Component[]): string | null {
  const written = [ianaName(textOf(calendar, 'x-wr-timezone')), ...events.map(zoneIdOf)]
  return written.find((zone) => isZone(zone)) ?? (events.some(isInUtc) ? 'Etc/UTC' : null)
}

/** Outlook names the zones of Windows. */
function ianaName(zone: string): string {
  return WINDOWS_ZONES.get(zone) ?? zone
}

function zoneIdOf(event: ICAL.Component): string {
  const zone = event.getFirstProperty('dtstart')?.getParameter('tzid')
  return typeof zone === 'string' ? ianaName(zone) : ''
}

function isInUtc(event: ICAL.Component): boolean {
  return writtenTime(event, 'dtstart').endsWith('Z')
}

/** The library moves a date that does not exist to another one: the written one has to exist. */
function hasDate(component: ICAL.Component, name: string): boolean {
  const written = writtenTime(component, name)
  return isDate(written) || isInstant(withZone(written))
}

/** Returns a date or time as jCal writes it; empty if there is none. */
function writtenTime(component: ICAL.Component, name: string): string {
  const property: unknown = component.getFirstProperty(name)?.toJSON()
  const written: unknown = Array.isArray(property) ? property[3] : null
  return typeof written === 'string' ? written : ''
}

/** `2021-12-07T10:00:00`, with `Z` or without, as an instant. */
function withZone(time: string): string {
  return time.endsWith('Z') ? time : `${time}Z`
}

function hasWrongEnd(component: ICAL.Component): boolean {
  return component.getFirstProperty('dtend') !== null && !hasDate(component, 'dtend')
}

function eventsOf(component: ICAL.Component, zone: string): ReadEvent[] {
  const event = new ICAL.Event(component)
  const written = zoneIdOf(component)
  const facts = {
    ...{ id: event.uid, title: textOf(component, 'summary'), url: textOf(component, 'url') },
    description: textOf(component, 'description'),
    location: textOf(component, 'location'),
  }
  const { occurrences, isWhole } = seriesOf(event)
  return occurrences.flatMap(({ startDate, endDate }) => {
    const [start, end] = [
      timeIn(startDate, written, zone),
      timeIn(lastMoment(endDate), written, zone),
    ]
    return start && end ? [{ ...facts, start, end, isWhole }] : []
  })
}

interface Occurrence {
  readonly startDate: ICAL.Time
  readonly endDate: ICAL.Time
}

/** Parts of a rule that always has a next date; with others the library can count without end. */
const SIMPLE_PARTS = new Set(['FREQ', 'INTERVAL', 'COUNT', 'UNTIL', 'WKST'])

interface Series {
  readonly occurrences: readonly Occurrence[]
  readonly isWhole: boolean
}

/** Returns the events of a daily or weekly series; only the first one of any other series. */
function seriesOf(event: ICAL.Event): Series {
  if (!event.isRecurring()) return { occurrences: [event], isWhole: true }
  if (!hasSimpleRules(event.component)) return { occurrences: [event], isWhole: false }
  const series = event.iterator()
  const occurrences: Occurrence[] = []
  while (occurrences.length < MAX_OCCURRENCES) {
    const next = series.next()
    if (series.complete) return { occurrences, isWhole: true }
    occurrences.push(event.getOccurrenceDetails(next))
  }
  return { occurrences, isWhole: false }
}

function hasSimpleRules(component: ICAL.Component): boolean {
  return component.getAllProperties('rrule').every((property) => {
    const rule = property.getFirstValue()
    const parts = String(rule).split(';')
    const names = parts.map((part) => part.split('=', 1)[0] ?? '')
    const isWeekly = parts.includes('FREQ=WEEKLY')
    return (
      (isWeekly || parts.includes('FREQ=DAILY')) &&
      names.every((name) => SIMPLE_PARTS.has(name) || (isWeekly && name === 'BYDAY'))
    )
  })
}

/** The end of whole days is the day after them (RFC 5545, 3.6.1). */
function lastMoment(end: ICAL.Time): ICAL.Time {
  if (!end.isDate) return end
  const last = end.clone()
  last.addDuration(ICAL.Duration.fromString('-P1D'))
  return last
}

/** Returns a time in the zone, by the rules of the domain where the zone has an IANA name. */
function timeIn(at: ICAL.Time, writtenZone: string, zone: string): EventTime | null {
  const [date = '', clock = ''] = at.toString().split('T')
  if (!isDate(date)) return null
  if (at.isDate) return { date, time: null }
  const time = clock.slice(0, 5)
  // A zone that the file only names is unknown to the library
  const written = at.zone.tzid === 'floating' ? writtenZone : ianaName(at.zone.tzid)
  if (written === '' || written === zone) return { date, time }
  const instant = isZone(written)
    ? instantOf(date, time, written)
    : at.toJSDate().toISOString().replace('.000Z', 'Z')
  const shown = wallTimeAt(instant, zone)
  return { date: shown.date, time: shown.time }
}
