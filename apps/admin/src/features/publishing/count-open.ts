import type { Draft, Review } from '@u4ssc/client'
import { findUnfinished } from '../meetings/unfinished'

/** How many things hold publication back: issues without a decision, and items without a name. */
export function countOpen({ reading }: Draft, { issues }: Review): number {
  const open = issues.filter(({ decision }) => decision === null).length
  return open + reading.meetings.flatMap((meeting) => findUnfinished(meeting)).length
}
