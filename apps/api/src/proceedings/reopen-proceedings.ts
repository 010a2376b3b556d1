import type { Proceedings, ReopeningRequest } from '@u4ssc/client/meetings'
import { recordAct } from '../audit/index'
import { Problem } from '../http/problems'
import {
  findClosed,
  findLatestToFollow,
  missingMeeting,
  setReopening,
  toProceedings,
} from '../meetings/index'
import type { ProceedingsDeps } from './freeze-proceedings'

/** Allows changes to a meeting again. The earlier record stays, with the reason for reopening. */
export async function reopenProceedings(
  { db, clock }: ProceedingsDeps,
  slug: string,
  { reason }: ReopeningRequest,
  person: string,
): Promise<Proceedings> {
  return db.transaction(async (tx) => {
    if (!(await findLatestToFollow(tx, slug))) throw await missingMeeting(tx, slug)
    const closed = await findClosed(tx, slug)
    if (!closed)
      throw new Problem('proceedings-open', `The proceedings of "${slug}" are not closed.`)

    const at = clock()
    await setReopening(tx, closed, { at, by: person, reason })
    const after = toProceedings({ ...closed, reopenedAt: at, reopeningReason: reason })
    await recordAct(tx, {
      ...{ at, person, action: 'reopen-proceedings', subject: `meetings/${slug}` },
      ...{ before: toProceedings(closed), after },
    })
    return after
  })
}
