import type { Language } from '@u4ssc/domain'
import type { Meeting } from '@u4ssc/domain'
import { toCalendar, toCalendarFeed } from '@u4ssc/documents/calendar'
import type { ReleaseRow } from '../meetings/index'
import type { Addresses } from './release-entry'

/** The calendar file of one meeting, as everybody may see it. */
export function renderCalendar(row: ReleaseRow, language: Language, addresses: Addresses): string {
  return toCalendar(publicOf(row.meeting), optionsOf(row, language, addresses))
}

/** One calendar of all meetings, to subscribe to. */
export function renderSubscription(
  rows: readonly ReleaseRow[],
  language: Language,
  addresses: Addresses,
): string {
  const entries = rows.map((row) => ({
    meeting: publicOf(row.meeting),
    sequence: row.sequence,
    releasedAt: row.publishedAt,
    url: pageOf(row, language, addresses),
  }))
  return toCalendarFeed(entries, { name: 'U4SSC', language })
}

/** The stamp is that of the release, so that a file stays the same as long as its release does. */
function optionsOf(row: ReleaseRow, language: Language, addresses: Addresses) {
  return {
    audience: 'public',
    sequence: row.sequence,
    now: row.publishedAt,
    language,
    url: pageOf(row, language, addresses),
  } as const
}

function pageOf({ slug }: ReleaseRow, language: Language, { publicSiteUrl }: Addresses): string {
  return `${publicSiteUrl}/${language}/meetings/${slug}`
}

export function publicOf(meeting: Meeting): Meeting {
  const documents = meeting.documents.filter(({ access }) => access === 'public')
  return { ...meeting, documents, joining: null }
}
