import type { Meeting } from '@u4ssc/domain'
import type { DraftRow } from '../../db/tables/index'

/**
 * Returns what the circular itself states about its meetings, without published facts.
 *
 * @param meetings - of the reading with corrections
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
