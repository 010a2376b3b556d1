import { MEETINGS } from '@u4ssc/domain/catalogue'
import type { MeetingSummary, PublishedMeeting } from '@u4ssc/client/meetings'
import { catalogueName } from '../../catalogue/catalogue-name'
import { describeShortName } from '../../i18n/describe-meeting'
import type { I18n } from '../../i18n/i18n'

/** The meeting before or after another one in a numbered series. */
export interface Neighbour {
  readonly name: string
  /** Its page, or the list of meetings from public sources. */
  readonly href: string
  /** Whether it has a page on this site. */
  readonly hasPage: boolean
}

interface Around {
  /** The published meetings of the series. */
  readonly all: readonly MeetingSummary[]
  /** An instant, RFC 3339: later meetings from public sources are not named. */
  readonly now: string
}

/**
 * Returns the previous and the next meeting of a numbered series, by number. A meeting that is known
 * from public sources only is named too; an unknown one is not replaced by another.
 */
export function neighboursOf(
  i18n: I18n,
  { meeting }: Pick<PublishedMeeting, 'meeting'>,
  { all, now }: Around,
): { readonly previous: Neighbour | null; readonly following: Neighbour | null } {
  const { series, ordinal } = meeting
  if (series === null || ordinal === null) return { previous: null, following: null }
  const find = (number: number) =>
    publishedNeighbour(i18n, all, { series, number }) ??
    (series === 'U4SSC' ? sourcedNeighbour(i18n, number, now) : null)
  return { previous: find(ordinal - 1), following: find(ordinal + 1) }
}

function publishedNeighbour(
  i18n: I18n,
  all: readonly MeetingSummary[],
  { series, number }: { readonly series: string; readonly number: number },
): Neighbour | null {
  const found = all.find(({ meeting }) => meeting.series === series && meeting.ordinal === number)
  if (!found) return null
  const href = i18n.path(`/meetings/${encodeURIComponent(found.slug)}`)
  return { name: describeShortName(i18n, found.meeting), href, hasPage: true }
}

function sourcedNeighbour(i18n: I18n, number: number, now: string): Neighbour | null {
  const found = MEETINGS.find(({ ordinal }) => ordinal === number)
  const first = found?.days?.value[0]?.date ?? found?.between?.value.after
  if (!found || (first !== undefined && first > now)) return null
  return {
    name: catalogueName(i18n, number),
    href: i18n.path(`/about#meeting-${number}`),
    hasPage: false,
  }
}
