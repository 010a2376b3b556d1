import { createHash } from 'node:crypto'
import { and, eq, inArray } from 'drizzle-orm'
import type { Clock } from '../../clock'
import type { Database } from '../../db/index'
import { findRecipient } from '../outbox/find-recipient'
import { findMessage } from '../outbox/outbox'
import { isAddressGone } from './read-delivery-report'
import type { DeliveryReport } from './read-delivery-report'
import { goneAddresses, messages } from '../../db/tables/index'

/**
 * Records that a message bounced, and why. An address that does not exist gets no more email until
 * a message is resent by hand.
 *
 * @returns whether anything changed
 */
export async function takeReport(
  { db, clock }: { readonly db: Database; readonly clock: Clock },
  messageId: string,
  { action, status, diagnostic }: DeliveryReport,
): Promise<boolean> {
  if (action !== 'failed') return false
  return db.transaction(async (tx) => {
    const [bounced] = await tx
      .update(messages)
      .set({
        state: 'bounced',
        error: [status, diagnostic].filter((part) => part !== null).join(' '),
        nextAttemptAt: null,
      })
      .where(and(eq(messages.id, messageId), inArray(messages.state, ['sent', 'deferred'])))
      .returning()
    if (!bounced) return false
    const recipient = isAddressGone(status) ? await findRecipient(tx, bounced) : undefined
    if (recipient) await markGone(tx, recipient.email, status, clock())
    return true
  })
}

/** Stops sending to the address. */
export async function markGone(
  tx: Database,
  email: string,
  status: string,
  since: string,
): Promise<void> {
  await tx
    .insert(goneAddresses)
    .values({ addressHash: hashOf(email), status, since })
    .onConflictDoNothing()
}

/** Returns the bounce status of a blocked address. */
export async function findGone(db: Database, email: string): Promise<string | undefined> {
  const [row] = await db
    .select({ status: goneAddresses.status })
    .from(goneAddresses)
    .where(eq(goneAddresses.addressHash, hashOf(email)))
  return row?.status
}

/** Allows sending to the address of a message again. */
export async function forgetGone(tx: Database, messageId: string): Promise<void> {
  const found = await findMessage(tx, messageId)
  if (found?.to)
    await tx.delete(goneAddresses).where(eq(goneAddresses.addressHash, hashOf(found.to)))
}

/** Blocked addresses are stored as hashes only. */
function hashOf(email: string): string {
  return createHash('sha256').update(email.toLowerCase()).digest('base64url')
}
