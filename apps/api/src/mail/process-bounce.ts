import { createHash } from 'node:crypto'
import { and, eq, inArray } from 'drizzle-orm'
import type { Clock } from '../clock'
import type { Database } from '../db/index'
import { findRecipient } from './find-recipient'
import { findMessage } from './outbox'
import { isAddressGone } from './read-delivery-report'
import type { DeliveryReport } from './read-delivery-report'
import { goneAddresses, messages } from './tables'

/**
 * Notes on a message that it came back, and why. An address that is gone gets nothing more until
 * somebody sends it a message once more by hand.
 *
 * @returns whether anything is otherwise now
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
        claimedUntil: null,
      })
      .where(and(eq(messages.id, messageId), inArray(messages.state, ['sent', 'deferred'])))
      .returning()
    if (!bounced) return false
    const recipient = isAddressGone(status) ? await findRecipient(tx, bounced) : undefined
    if (recipient) await markGone(tx, recipient.email, status, clock())
    return true
  })
}

/** From now on nothing is sent to the address. */
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

/** Why an address gets nothing more: the status that its mail came back with. */
export async function findGone(db: Database, email: string): Promise<string | undefined> {
  const [row] = await db
    .select({ status: goneAddresses.status })
    .from(goneAddresses)
    .where(eq(goneAddresses.addressHash, hashOf(email)))
  return row?.status
}

/** Lets mail go to the address of a message again. */
export async function forgetGone(tx: Database, messageId: string): Promise<void> {
  const found = await findMessage(tx, messageId)
  if (found?.to)
    await tx.delete(goneAddresses).where(eq(goneAddresses.addressHash, hashOf(found.to)))
}

/** Whose mail came back is not written down in the clear. */
function hashOf(email: string): string {
  return createHash('sha256').update(email.toLowerCase()).digest('base64url')
}
