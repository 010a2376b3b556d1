import { account } from '@u4ssc/client/contract'
import { routes, serve } from '../http/serve'
import { takeAtLeast } from '../http/take-at-least'
import { limitAttempts } from '../sign-in/index'
import { resetPassword } from './reset-password'
import type { RenewalDeps } from './reset-password'
import type { PasswordLinkRequest } from '@u4ssc/client/people'
import { recordAct } from '../audit/index'
import type { Clock } from '../clock'
import type { Database } from '../db/index'
import { isBelowEmailLimit, queueMessage } from '../mail/index'
import { findActiveByAddress } from '../people/index'

export function passwordLinkRoutes(deps: RenewalDeps) {
  return routes(
    serve(account.requestPasswordLink, ({ body }) => takeAtLeast(sendPasswordLink(deps, body))),
    serve(account.resetPassword, ({ body }) => resetPassword(deps, body), limitAttempts()),
  )
}

/**
 * Queues the password link if the address belongs to a person who can sign in. The response does
 * not disclose that, and repeated requests are limited.
 */
async function sendPasswordLink(
  { db, clock }: { readonly db: Database; readonly clock: Clock },
  { email, language }: PasswordLinkRequest,
): Promise<void> {
  await db.transaction(async (tx) => {
    const at = clock()
    const personId = await findActiveByAddress(tx, email.toLowerCase())
    if (personId === undefined || !(await isBelowEmailLimit(tx, email.toLowerCase(), at))) return
    await queueMessage(tx, { kind: 'password', slug: null, to: { personId }, language, at })
    await recordAct(tx, {
      ...{ at, person: null, action: 'request-password-link', subject: `people/${personId}` },
      ...{ before: null, after: null },
    })
  })
}
