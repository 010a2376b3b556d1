import { minutesOfDay } from '@u4ssc/domain/internal'
import { instantOf, wallTimeAt } from '@u4ssc/domain/timezones'
import type { Meeting, MeetingFacts, Session, Speaker } from '@u4ssc/domain/meetings'
import type { CalendarMeeting } from '../event-words'

/** A `Meeting`, or what other systems need of one: its id, title and schedule, and what else is known. */
export interface ExportedMeeting
  extends
    CalendarMeeting,
    Pick<MeetingFacts, 'description' | 'summary' | 'programme' | 'speakers' | 'languages'> {}

/** The people of a session, in its order. */
export function speakersIn(session: Session, { speakers }: Meeting): Speaker[] {
  const byId = new Map(speakers.map((speaker) => [speaker.id, speaker]))
  return session.speakers.flatMap(({ speaker }) => byId.get(speaker) ?? [])
}

/** Returns a wall time with the offset of its zone, RFC 3339. */
export function withOffset(date: string, time: string, zone: string): string {
  const shown = wallTimeAt(instantOf(date, time, zone), zone)
  return `${shown.date}T${shown.time}:00${shown.offset}`
}

/** Returns minutes between two times of a day. */
export function minutesBetween({ startTime, endTime }: Session): number {
  return minutesOfDay(endTime) - minutesOfDay(startTime)
}

/** Returns the description, or else the summary. */
export function textOf({ description = '', summary = '' }: Meeting): string {
  return description === '' ? summary : description
}
