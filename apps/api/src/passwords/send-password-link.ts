import type { PasswordLinkRequest } from '@u4ssc/client/contract'
import type { Clock } from '../clock'
import type { Database } from '../db/index'
import { countLately, queueMessage } from '../mail/index'
import { findActiveByAddress } from '../people/index'

const MAILS_AN_HOUR = 3

/**
 * Queues the mail with the link where the address is that of a person who may sign in. Whoever asks learns
 * nothing of that; and nobody's box is filled by others asking.
 */
export async function sendPasswordLink(
  { db, clock }: { readonly db: Database; readonly clock: Clock },
  { email, language }: PasswordLinkRequest,
): Promise<void> {
  await db.transaction(async (tx) => {
    const personId = await findActiveByAddress(tx, email.toLowerCase())
    if (personId === undefined) return
    const [to, at] = [{ personId }, clock()]
    if ((await countLately(tx, to, ['password'], at)) >= MAILS_AN_HOUR) return
    await queueMessage(tx, { kind: 'password', slug: null, to, language, at })
  })
}
