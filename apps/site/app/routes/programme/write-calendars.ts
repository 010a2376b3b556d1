import { toDeadlineCalendar, toSessionCalendar } from '@u4ssc/calendar'
import type { PublishedMeeting } from '@u4ssc/client/meetings'
import type { Language } from '@u4ssc/domain'
import { closingOf } from '../../registration/closing'

interface Page {
  readonly language: Language
  /** Address of the public page. */
  readonly url: string
}

/**
 * Returns the selected sessions as a calendar file, one event each; all sessions without a
 * selection.
 *
 * @returns `null` if the times have no zone
 */
export function calendarOfSessions(
  published: PublishedMeeting,
  page: Page & { readonly sessions: readonly string[] },
): string | null {
  if (published.meeting.schedule.zone === null) return null
  const ids = page.sessions.length === 0 ? {} : { ids: page.sessions }
  return toSessionCalendar(calendarMeeting(published), { ...optionsOf(published, page), ...ids })
}

/** Returns the deadlines of a meeting as a calendar file; `null` if it has none. */
export function calendarOfDeadlines(published: PublishedMeeting, page: Page): string | null {
  const registrationCloses = closingOf(published)
  if (published.meeting.deadlines.length === 0 && registrationCloses === null) return null
  const options = { ...optionsOf(published, page), registrationCloses }
  return toDeadlineCalendar(calendarMeeting(published), options)
}

function calendarMeeting({ meeting }: PublishedMeeting) {
  return { ...meeting, joining: null }
}

/** The release is the sequence and the modification time, so that the file changes only with it. */
function optionsOf({ release }: PublishedMeeting, { language, url }: Page) {
  return { language, url, sequence: release.number - 1, now: release.publishedAt }
}
