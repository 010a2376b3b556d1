import type { MeetingSummary, PublishedMeeting } from '@u4ssc/client/meetings'
import { describeShortName } from '../../i18n/describe-meeting'
import type { I18n } from '../../i18n/i18n'

export interface Neighbour {
  readonly name: string
  readonly href: string
}

/** Returns the previous and the next published meeting of a numbered series. */
export function neighboursOf(
  i18n: I18n,
  { slug, meeting }: PublishedMeeting,
  all: readonly MeetingSummary[],
): { readonly previous: Neighbour | null; readonly following: Neighbour | null } {
  const { series, ordinal } = meeting
  if (series === null || ordinal === null) return { previous: null, following: null }
  const others = all.flatMap((other) => {
    const place = other.meeting.series === series ? other.meeting.ordinal : null
    return place === null || other.slug === slug ? [] : [{ place, other }]
  })
  const inOrder = others.sort((one, other) => one.place - other.place)
  return {
    previous: toNeighbour(i18n, inOrder.findLast(({ place }) => place < ordinal)?.other),
    following: toNeighbour(i18n, inOrder.find(({ place }) => place > ordinal)?.other),
  }
}

function toNeighbour(i18n: I18n, summary: MeetingSummary | undefined): Neighbour | null {
  if (!summary) return null
  return {
    name: describeShortName(i18n, summary.meeting),
    href: i18n.path(`/meetings/${encodeURIComponent(summary.slug)}`),
  }
}
