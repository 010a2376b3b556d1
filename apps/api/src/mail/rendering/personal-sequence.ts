import { isJoiningRevealed } from '@u4ssc/domain/meetings'
import type { ReleaseRow } from '../../meetings/index'

/**
 * Returns the SEQUENCE of a personal calendar entry. It increases with each release that affects
 * calendars, each change of the registration, and once more when joining details are added.
 *
 * @param version - of the registration; 0 if there is none
 */
export function personalSequence(
  { meeting, sequence }: Pick<ReleaseRow, 'meeting' | 'sequence'>,
  version: number,
  now: string,
): number {
  // Doubled, so that a release that hides joining details again does not lower the number
  return (sequence + version) * 2 + (isJoiningRevealed(meeting, now) ? 1 : 0)
}
