import type { MeetingSummary } from '@u4ssc/client/meetings'
import { meetingsHeldBefore } from '@u4ssc/catalogue'
import type { CatalogueMeeting } from '@u4ssc/catalogue'
import { describeShortName } from '../i18n/describe-meeting'
import type { I18n } from '../i18n/i18n'
import { catalogueName } from './catalogue-name'

/** The series of the meetings in the catalogue. */
const INITIATIVE = 'U4SSC'

/** A meeting of a numbered series with its page on this site. */
export interface NumberedPage {
  readonly name: string
  readonly href: string
}

/** Returns the published meetings of a series by number. */
export function numberedMeetings(
  published: readonly MeetingSummary[],
  series = INITIATIVE,
): ReadonlyMap<number, MeetingSummary> {
  return new Map(
    published.flatMap((summary) => {
      const { ordinal, series: own } = summary.meeting
      return own === series && ordinal !== null ? [[ordinal, summary] as const] : []
    }),
  )
}

/**
 * Returns the meetings of the initiative that were surely held and have no published page: each has
 * a page from public sources.
 *
 * @param now - an instant, RFC 3339
 */
export function earlierMeetings(
  published: readonly MeetingSummary[],
  now: string,
): CatalogueMeeting[] {
  const own = numberedMeetings(published)
  return meetingsHeldBefore(now.slice(0, 10)).filter(({ ordinal }) => !own.has(ordinal))
}

/** Returns the path of the page from public sources, without the language. */
export function earlierPath(ordinal: number | ':ordinal'): string {
  return `/meetings/earlier/${ordinal}`
}

/**
 * Returns the page of each meeting of a series by number; for the initiative, also those from public
 * sources.
 *
 * @param now - an instant, RFC 3339
 */
export function numberedPages(
  i18n: I18n,
  published: readonly MeetingSummary[],
  now: string,
  series = INITIATIVE,
): ReadonlyMap<number, NumberedPage> {
  const earlier = series === INITIATIVE ? earlierMeetings(published, now) : []
  return new Map([
    ...earlier.map(({ ordinal }) => [ordinal, earlierPage(i18n, ordinal)] as const),
    ...[...numberedMeetings(published, series)].map(
      ([ordinal, summary]) => [ordinal, publishedPage(i18n, summary)] as const,
    ),
  ])
}

function earlierPage(i18n: I18n, ordinal: number): NumberedPage {
  return { name: catalogueName(i18n, ordinal), href: i18n.path(earlierPath(ordinal)) }
}

function publishedPage(i18n: I18n, { slug, meeting }: MeetingSummary): NumberedPage {
  const href = i18n.path(`/meetings/${encodeURIComponent(slug)}`)
  return { name: describeShortName(i18n, meeting), href }
}
