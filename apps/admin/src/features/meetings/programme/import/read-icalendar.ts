import type Ical from 'ical.js'
import { wallTimeAt } from '@u4ssc/domain/timezones'
import type { ProgrammeRow } from './read-programme'

/**
 * Returns the events of an iCalendar file as sessions in the zone of the meeting; `null` if it is no
 * iCalendar file. Cancelled events are left out, and each event of a series counts once.
 *
 * @param zone - IANA name or offset
 */
export async function readICalendar(text: string, zone: string): Promise<ProgrammeRow[] | null> {
  const { default: ICAL } = await import('ical.js')
  const calendar = componentOf(ICAL, text)
  if (calendar === null) return null
  for (const block of calendar.getAllSubcomponents('vtimezone'))
    ICAL.TimezoneService.register(block)
  return calendar
    .getAllSubcomponents('vevent')
    .filter((event) => event.getFirstPropertyValue('status') !== 'CANCELLED')
    .map((component, index): ProgrammeRow => {
      const event = new ICAL.Event(component)
      const row = index + 1
      const title = textOf(component, 'summary')
      const start = wallTimeOf(event.startDate, zone)
      const end = wallTimeOf(event.endDate, zone)
      const refuse = (problem: 'no-title' | 'no-start' | 'ends-before-start'): ProgrammeRow => {
        return { row, title, session: null, problem, cell: '' }
      }
      if (title === '') return refuse('no-title')
      if (start === null || end === null) return refuse('no-start')
      // A session is within one day
      if (start.date !== end.date || end.time <= start.time) return refuse('ends-before-start')
      const times = { date: start.date, startTime: start.time, endTime: end.time }
      const room = textOf(component, 'location') || null
      const abstract = textOf(component, 'description')
      const session = { id: event.uid, title, kind: 'session', room, abstract, ...times } as const
      return { row, title, session, problem: null, cell: null }
    })
}

function componentOf(ICAL: typeof Ical, text: string): Ical.Component | null {
  try {
    const component = ICAL.Component.fromString(text)
    return component.name === 'vcalendar' ? component : null
  } catch {
    return null
  }
}

function textOf(component: Ical.Component, name: string): string {
  const value = component.getFirstPropertyValue(name)
  return typeof value === 'string' ? value.trim() : ''
}

interface EventTime {
  readonly isDate: boolean
  readonly zone: { readonly tzid: string }
  readonly toJSDate: () => Date
  readonly toString: () => string
}

/** @returns `null` for an event of a whole day */
function wallTimeOf(at: EventTime, zone: string): { date: string; time: string } | null {
  if (at.isDate) return null
  // A time without a zone is in the zone of the meeting
  if (at.zone.tzid === 'floating') {
    const [date = '', time = ''] = at.toString().split('T')
    return { date, time: time.slice(0, 5) }
  }
  const { date, time } = wallTimeAt(at.toJSDate().toISOString(), zone)
  return { date, time }
}
