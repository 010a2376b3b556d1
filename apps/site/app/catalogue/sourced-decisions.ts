import { MEETINGS } from '@u4ssc/catalogue'
import type { Source } from '@u4ssc/catalogue'
import type { Meeting } from '@u4ssc/domain/meetings'
import { sourcesOf } from './sourced'

/** A decision from public sources, in English as in the source. */
export interface SourcedDecision {
  readonly text: string
  readonly sources: readonly Source[]
}

/** Returns the decisions of a meeting that only public sources record. */
export function sourcedDecisionsOf({
  series,
  ordinal,
  decisions,
}: Pick<Meeting, 'series' | 'ordinal' | 'decisions'>): SourcedDecision[] {
  if (series !== 'U4SSC' || decisions.length > 0) return []
  const found = MEETINGS.find((meeting) => meeting.ordinal === ordinal)
  return (found?.decisions ?? []).map(({ value, sources }) => ({
    text: value,
    sources: sourcesOf(sources),
  }))
}
