import { isJoiningRevealed } from '@u4ssc/domain/meetings'
import type { ReleaseRow } from '../meetings/index'

/**
 * SEQUENCE of the entry in somebody's own calendar: it rises with each release that calendars have to
 * show, each change of the registration, and once more when it says how to join.
 *
 * @param version - of the registration; 0 where there is none
 */
export function personalSequence(
  { meeting, sequence }: Pick<ReleaseRow, 'meeting' | 'sequence'>,
  version: number,
  now: string,
): number {
  // doubled, so that a release that hides it again does not take back what it adds
  return (sequence + version) * 2 + (isJoiningRevealed(meeting, now) ? 1 : 0)
}
