import type { Meeting } from '@u4ssc/domain'
import type { DraftRow } from '../table'

/**
 * What the circular of a draft says of its meetings itself: the rest of a meeting laid over a public
 * one is not its word.
 *
 * @param meetings - of the reading, with the corrections
 */
export function statedMeetings(
  { read, bases }: Pick<DraftRow, 'read' | 'bases'>,
  meetings: readonly Meeting[],
): Meeting[] {
  return meetings.flatMap((meeting, position) =>
    bases.some((base) => base.position === position)
      ? read.meetings.slice(position, position + 1)
      : [meeting],
  )
}
