import type { Language } from '@u4ssc/domain'
import type { Meeting } from '@u4ssc/domain'
import { toCalendar, toCalendarFeed } from '@u4ssc/calendar'
import type { CalendarRelease } from '../meetings/index'
import type { Addresses } from './release-entry'

/** Returns the public calendar file of one meeting. */
export function renderCalendar(
  of: CalendarRelease,
  language: Language,
  addresses: Addresses,
): string {
  return toCalendar(shownOf(of), {
    audience: 'public',
    sequence: of.sequence,
    // The modification time, so that the file stays the same while the meeting does
    now: of.modifiedAt,
    language,
    url: pageOf(of, language, addresses),
  })
}

/** Returns one calendar of all meetings, to subscribe to. */
export function renderSubscription(
  releases: readonly CalendarRelease[],
  language: Language,
  addresses: Addresses,
): string {
  const entries = releases.map((of) => ({
    meeting: shownOf(of),
    sequence: of.sequence,
    releasedAt: of.modifiedAt,
    url: pageOf(of, language, addresses),
  }))
  return toCalendarFeed(entries, { name: 'U4SSC', language })
}

/** Returns the address of the public page. */
export function pageOf(
  { release }: CalendarRelease,
  language: Language,
  { publicSiteUrl }: Addresses,
): string {
  return `${publicSiteUrl}/${language}/meetings/${release.slug}`
}

/** Returns only what is needed to cancel the entries of a withdrawn meeting. */
function shownOf({ release: { meeting }, isWithdrawn }: CalendarRelease): Meeting {
  if (!isWithdrawn) return publicOf(meeting)
  const nothing = { venue: null, website: null, contact: null, joining: null }
  const lists = { objectives: [], organizers: [], documents: [], programme: [], speakers: [] }
  return { ...meeting, ...nothing, ...lists, localizations: {}, status: 'cancelled' }
}

export function publicOf(meeting: Meeting): Meeting {
  const documents = meeting.documents.filter(({ access }) => access === 'public')
  return { ...meeting, documents, joining: null }
}
