import type { PasswordLinkRequest } from '@u4ssc/client/contract'
import type { Clock } from '../clock'
import type { Database } from '../db/index'
import { mayMailTyped, queueMessage } from '../mail/index'
import { findActiveByAddress } from '../people/index'

/**
 * Queues the mail with the link where the address is that of a person who may sign in. Whoever asks learns
 * nothing of that; and nobody's box is filled by others asking.
 */
export async function sendPasswordLink(
  { db, clock }: { readonly db: Database; readonly clock: Clock },
  { email, language }: PasswordLinkRequest,
): Promise<void> {
  await db.transaction(async (tx) => {
    const at = clock()
    const personId = await findActiveByAddress(tx, email.toLowerCase())
    if (personId === undefined || !(await mayMailTyped(tx, email.toLowerCase(), at))) return
    await queueMessage(tx, { kind: 'password', slug: null, to: { personId }, language, at })
  })
}
