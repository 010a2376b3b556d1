import ical from 'ical-generator'
import type { PublishedMeeting } from '@u4ssc/client/meetings'
import { instantOf } from '@u4ssc/domain/timezones'

interface Choice {
  readonly sessions: readonly string[]
  /** Address of the public programme page. */
  readonly url: string
  /** An instant, RFC 3339. */
  readonly now: string
}

/**
 * Returns the selected sessions as a calendar file, one event each; all sessions without a
 * selection.
 *
 * @returns `null` if the times have no zone
 */
export function calendarOfChoice(
  { meeting, release }: PublishedMeeting,
  { sessions, url, now }: Choice,
): string | null {
  const { zone } = meeting.schedule
  if (zone === null) return null
  const calendar = ical({ name: meeting.title, prodId: '-//U4SSC platform//site//EN' })
  for (const { id, title, date, startTime, endTime, room } of meeting.programme) {
    if (sessions.length > 0 && !sessions.includes(id)) continue
    calendar.createEvent({
      id: `${meeting.id}-session-${id}@u4ssc.int`,
      sequence: release.number - 1,
      stamp: now,
      summary: title,
      start: instantOf(date, startTime, zone),
      end: instantOf(date, endTime, zone),
      url,
      ...(room === null ? {} : { location: room }),
    })
  }
  return `${calendar.toString()}\r\n`
}
