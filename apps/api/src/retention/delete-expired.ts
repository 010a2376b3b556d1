import { and, isNull, lt, lte, notInArray, or, eq } from 'drizzle-orm'
import { RETENTION } from '@u4ssc/client/platform'
import type { RetentionPeriods } from '@u4ssc/client/platform'
import { addHours, toDate } from '../clock'
import type { Clock } from '../clock'
import type { Database } from '../db/index'
import {
  goneAddresses,
  idempotencyKeys,
  messages,
  sessions,
  verifications,
  webhookDeliveries,
} from '../db/tables/index'
import { readRetention } from '../settings/index'

/** A mailbox can exist again; the next bounce records it again. */
const GONE_KEPT_DAYS = 365

/** Deliveries are for finding faults of a receiver. */
const DELIVERIES_KEPT_DAYS = 90

/** Deletes what does not belong to a meeting: emails, sign-ins and technical records past their time. */
export async function deleteExpired({
  db,
  clock,
}: {
  readonly db: Database
  readonly clock: Clock
}): Promise<void> {
  const now = clock()
  const daysAgo = (days: number) => addHours(now, -24 * days)
  await db
    .delete(idempotencyKeys)
    .where(lte(idempotencyKeys.createdAt, daysAgo(RETENTION.requests.kept.days)))
  await deleteOtherEmails(db, (await readRetention(db)).periods, now)
  await db.delete(goneAddresses).where(lte(goneAddresses.since, daysAgo(GONE_KEPT_DAYS)))
  await db.delete(sessions).where(lt(sessions.expiresAt, toDate(now)))
  await db.delete(verifications).where(lt(verifications.expiresAt, toDate(now)))
  const { status, createdAt: sentAt } = webhookDeliveries
  await db
    .delete(webhookDeliveries)
    .where(
      and(
        or(eq(status, 'delivered'), eq(status, 'failed')),
        lte(sentAt, daysAgo(DELIVERIES_KEPT_DAYS)),
      ),
    )
}

/** Deletes emails without a meeting past their time. @returns the number of deleted emails */
export async function deleteOtherEmails(
  tx: Database,
  periods: RetentionPeriods,
  now: string,
): Promise<number> {
  const { id, slug, state, createdAt } = messages
  const before = addHours(now, -24 * periods['other-emails'])
  const isDue = and(isNull(slug), notInArray(state, ['queued', 'deferred']), lte(createdAt, before))
  return (await tx.delete(messages).where(isDue).returning({ id })).length
}
