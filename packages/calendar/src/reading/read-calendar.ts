import { meetingFromEvent } from '../interop/index'
import type { ForeignEvent, ImportedMeeting, SessionLeftOut } from '../interop/index'
import { readEvents } from './read-events'
import type { CalendarFile, ReadEvent } from './read-events'

/**
 * Returns the meeting of a calendar file; `null` if the text is no iCalendar file, or has no events.
 *
 * Events with the same title are the days of the meeting. Events with different titles are its
 * sessions, and the name of the calendar is its title.
 *
 * @example
 * const event = 'BEGIN:VEVENT\r\nUID:a\r\nSUMMARY:Forum\r\nDTSTART:20261207T090000Z\r\nEND:VEVENT'
 * const { meeting } = readCalendar(`BEGIN:VCALENDAR\r\n${event}\r\nEND:VCALENDAR`)
 * meeting.schedule.days[0].startTime // => '09:00'
 */
export function readCalendar(text: string): ImportedMeeting | null {
  const file = readEvents(text)
  const [first] = file?.events ?? []
  if (!file || !first) return null
  const titles = new Set(file.events.map(({ title }) => title))
  const read = meetingFromEvent(titles.size === 1 ? daysOf(file, first) : sessionsOf(file, first))
  return { ...read, leftOut: [...read.leftOut, ...cutSeries(file)] }
}

function daysOf({ zone, events }: CalendarFile, first: ReadEvent): ForeignEvent {
  const { id, title, description, location, url, start } = first
  return {
    ...{ id, title, description, website: url || null, language: null, zone },
    ...{ start, end: events.at(-1)?.end ?? null, days: events },
    ...{ venue: location || null, people: [], sessions: [] },
  }
}

function sessionsOf({ name, zone, events }: CalendarFile, { id }: ReadEvent): ForeignEvent {
  return {
    ...{ id: name || id, title: name, description: '', website: null, language: null, zone },
    ...{ start: null, end: null, venue: null, people: [] },
    sessions: events.map(({ description, location, ...event }) => ({
      ...event,
      ...{ abstract: description, room: location || null, kind: 'session', people: [] },
    })),
  }
}

/** Returns the series of which only the first events were read, each once. */
function cutSeries({ events }: CalendarFile): SessionLeftOut[] {
  const titles = events.filter(({ isWhole }) => !isWhole).map(({ title }) => title)
  return [...new Set(titles)].map((title) => ({ title, reason: 'rest-of-series' }))
}
