import type { MeetingSummary, PublishedMeeting } from '@u4ssc/client'
import { shortNameWords } from '../../words/meeting-words'
import type { Words } from '../../words/words'

export interface Neighbour {
  readonly name: string
  readonly href: string
}

/** The meetings just before and after one in its numbered series, of those published. */
export function neighboursOf(
  words: Words,
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
    previous: toNeighbour(words, inOrder.findLast(({ place }) => place < ordinal)?.other),
    following: toNeighbour(words, inOrder.find(({ place }) => place > ordinal)?.other),
  }
}

function toNeighbour(words: Words, summary: MeetingSummary | undefined): Neighbour | null {
  if (!summary) return null
  return {
    name: shortNameWords(words, summary.meeting),
    href: words.path(`/meetings/${encodeURIComponent(summary.slug)}`),
  }
}
