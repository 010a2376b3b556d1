import ical from 'ical-generator'
import type { PublishedMeeting } from '@u4ssc/client'
import { instantOf } from '@u4ssc/domain/timezones'

interface Choice {
  readonly sessions: readonly string[]
  /** Of the public page of the programme. */
  readonly url: string
  /** An instant, RFC 3339. */
  readonly now: string
}

/**
 * Chosen sessions as a calendar file, one event for each; all of them where none is chosen.
 *
 * @returns `null` where the hours have no zone, for a calendar could only guess it
 */
export function calendarOfChoice(
  { meeting, release }: PublishedMeeting,
  { sessions, url, now }: Choice,
): string | null {
  const { zone } = meeting.schedule
  if (zone === null) return null
  const calendar = ical({ name: meeting.title, prodId: '-//U4SSC platform//site//EN' })
  for (const { id, title, date, starts, ends, room } of meeting.programme) {
    if (sessions.length > 0 && !sessions.includes(id)) continue
    calendar.createEvent({
      id: `${meeting.id}-session-${id}@u4ssc.int`,
      sequence: release.number - 1,
      stamp: now,
      summary: title,
      start: instantOf(date, starts, zone),
      end: instantOf(date, ends, zone),
      url,
      ...(room === null ? {} : { location: room }),
    })
  }
  return `${calendar.toString()}\r\n`
}
