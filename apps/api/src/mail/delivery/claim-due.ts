import { and, asc, eq, gt, inArray, lte, or } from 'drizzle-orm'
import { addHours, addSeconds } from '../../clock'
import type { Database } from '../../db/index'
import { messages } from '../../db/tables/index'
import type { MessageRow } from '../../db/tables/index'

/** Most messages claimed together. */
export const CLAIM_BATCH = 10

/**
 * Domain limits delay a message by seconds or minutes. A later time was set by a process with a
 * fast clock and is ignored.
 */
const MAX_QUEUED_HOURS = 1

/**
 * A message that is being sent is not taken by another process for this time. Only a process that
 * was killed or lost the database for longer leaves it to be sent again.
 */
const CLAIM_SECONDS = 60

/** Takes the messages that are due longest, so that no other process sends them. */
export async function claimDue(db: Database, now: string): Promise<MessageRow[]> {
  const { id, state, nextAttemptAt } = messages
  const due = db
    .select({ id })
    .from(messages)
    .where(
      and(
        inArray(state, ['queued', 'deferred']),
        or(
          lte(nextAttemptAt, now),
          and(eq(state, 'queued'), gt(nextAttemptAt, addHours(now, MAX_QUEUED_HOURS))),
        ),
      ),
    )
    .orderBy(asc(nextAttemptAt), asc(id))
    .limit(CLAIM_BATCH)
    .for('update', { skipLocked: true })
  const claimed = await db
    .update(messages)
    .set({ nextAttemptAt: addSeconds(now, CLAIM_SECONDS) })
    .where(inArray(id, due))
    .returning()
  return claimed.sort((one, other) => (one.createdAt < other.createdAt ? -1 : 1))
}
