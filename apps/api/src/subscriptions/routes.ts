import { randomUUID } from 'node:crypto'
import type * as z from 'zod'
import { subscriptions } from '@u4ssc/client/contract'
import type { Subscription, SubscriptionRequestSchema } from '@u4ssc/client/emails'
import type { Clock } from '../clock'
import type { Database } from '../db/index'
import { Problem } from '../http/problems'
import { routes, serve } from '../http/serve'
import { isBelowEmailLimit, queueMessage, takeLink } from '../mail/index'
import { findPublishedMeeting } from '../meetings/index'
import { activate, insertOrFind } from './store'

export interface SubscriptionDeps {
  readonly db: Database
  readonly clock: Clock
}

export function subscriptionRoutes(deps: SubscriptionDeps) {
  return routes(
    serve(subscriptions.create, ({ body }) => follow(deps, body)),
    serve(subscriptions.confirm, ({ body: { token } }) => confirmSubscription(deps, token)),
  )
}

async function follow(
  { db, clock }: SubscriptionDeps,
  { email, meeting: slug, language, zone }: z.output<typeof SubscriptionRequestSchema>,
): Promise<void> {
  if (slug !== null && !(await findPublishedMeeting(db, slug)))
    throw new Problem(
      'meeting-not-found',
      `There is no published meeting "${slug}". Check the address.`,
    )
  await db.transaction(async (tx) => {
    const at = clock()
    const state = 'unconfirmed'
    const asked = { email: email.trim().toLowerCase(), slug, language, zone, state } as const
    const fresh = { id: randomUUID(), ...asked, createdAt: at, confirmedAt: null }
    const row = await insertOrFind(tx, fresh)
    if (row?.state !== 'unconfirmed' || !(await isBelowEmailLimit(tx, row.email, at))) return
    const to = { subscriptionId: row.id }
    await queueMessage(tx, { kind: 'follow', slug, to, language, at })
  })
}

function confirmSubscription(
  { db, clock }: SubscriptionDeps,
  token: string,
): Promise<Subscription> {
  return db.transaction(async (tx) => {
    const at = clock()
    const link = await takeLink(tx, token, 'confirm', at)
    const row = link?.subscriptionId ? await activate(tx, link.subscriptionId, at) : undefined
    if (row) return { meeting: row.slug, state: row.state }
    throw new Problem(
      'personal-link-not-valid',
      'The link was used or is more than two days old. Subscribe again.',
    )
  })
}
