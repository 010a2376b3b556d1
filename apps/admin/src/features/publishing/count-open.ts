import type { Draft, Review } from '@u4ssc/client/drafts'
import { findUnfinished } from '../meetings/find-unfinished'

/** Counts what blocks publishing: undecided issues, and items without a name. */
export function countOpen({ reading }: Draft, { issues }: Review): number {
  const open = issues.filter(({ decision }) => decision === null).length
  return open + reading.meetings.flatMap((meeting) => findUnfinished(meeting)).length
}
