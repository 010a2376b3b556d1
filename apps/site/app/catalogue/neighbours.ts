import type { MeetingSummary, PublishedMeeting } from '@u4ssc/client/meetings'
import type { I18n } from '../i18n/i18n'
import { numberedPages } from './numbered-pages'
import type { NumberedPage } from './numbered-pages'

/** The meetings before and after another one in a numbered series. */
export interface NeighboursView {
  readonly previous: NumberedPage | null
  readonly following: NumberedPage | null
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
  { series, ordinal }: Pick<PublishedMeeting['meeting'], 'series' | 'ordinal'>,
  { all, now }: Around,
): NeighboursView {
  if (series === null || ordinal === null) return { previous: null, following: null }
  const pages = numberedPages(i18n, all, now, series)
  return { previous: pages.get(ordinal - 1) ?? null, following: pages.get(ordinal + 1) ?? null }
}
