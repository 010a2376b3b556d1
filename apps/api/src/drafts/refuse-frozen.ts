import { compareMeetings } from '@u4ssc/domain/meetings'
import type { Reading } from '@u4ssc/domain'
import type { Database } from '../db/index'
import { findClosed, findRelease, proceedingsFrozen } from '../meetings/index'
import type { DraftRow } from './table'

/**
 * Refuses a draft of a meeting whose proceedings are closed. A letter may stand beside them, as long as
 * it leaves that meeting as it is.
 *
 * @param reading - as the draft would have it
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
