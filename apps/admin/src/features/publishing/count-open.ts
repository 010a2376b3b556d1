import type { Draft, Review } from '@u4ssc/client/drafts'
import { meetingsToPublish } from '../../subjects/drafts/meetings-to-publish'
import { findUnfinished } from '../../subjects/meetings/find-unfinished'

/** Counts what blocks publishing: undecided issues, and items without a name. */
export function countOpen(draft: Draft, { issues }: Review): number {
  const open = issues.filter(({ decision }) => decision === null).length
  return open + meetingsToPublish(draft).flatMap(({ meeting }) => findUnfinished(meeting)).length
}
