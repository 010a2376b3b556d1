import { compareMeetings } from '@u4ssc/domain/meetings'
import type { Reading } from '@u4ssc/domain'
import type { Database } from '../db/index'
import { findClosed, findRelease, proceedingsFrozen } from '../meetings/index'
import type { DraftRow } from '../db/tables/index'

/**
 * Refuses a draft that changes a meeting with closed proceedings.
 *
 * @param reading - the reading of the draft
 */
export async function refuseFrozen(
  tx: Database,
  { meeting: own, bases }: Pick<DraftRow, 'meeting' | 'bases'>,
  reading: Reading,
): Promise<void> {
  for (const { slug, release, position } of bases) {
    const closed = await findClosed(tx, slug)
    if (!closed) continue
    const before = await findRelease(tx, slug, release)
    const meeting = reading.meetings[position]
    const isChanged = before && meeting && compareMeetings(before.meeting, meeting).length > 0
    if (own === slug || isChanged) throw proceedingsFrozen(closed)
  }
}
