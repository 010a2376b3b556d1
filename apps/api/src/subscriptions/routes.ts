import { randomUUID } from 'node:crypto'
import { createRoute } from '@hono/zod-openapi'
import type * as z from 'zod'
import { SubscriptionRequestSchema, SubscriptionSchema } from '@u4ssc/client/emails'
import type { Subscription } from '@u4ssc/client/emails'
import { TokenSchema } from '@u4ssc/client/registrations'
import type { Clock } from '../clock'
import type { Database } from '../db/index'
import { jsonAnswer, jsonBody } from '../http/bodies'
import { createRouter } from '../http/create-router'
import { Problem, problemAnswers } from '../http/problems'
import { isBelowEmailLimit, queueMessage, takeLink } from '../mail/index'
import { findPublishedMeeting } from '../meetings/index'
import { operation } from '../permissions/index'
import { activate, insertOrFind } from './store'

const tags = ['Subscriptions']

export interface SubscriptionDeps {
  readonly db: Database
  readonly clock: Clock
}

const postSubscription = createRoute({
  ...operation('subscribe'),
  summary: 'Subscribe to a meeting',
  description:
    'Emails a link to confirm the subscription to one meeting or to all. The answer is the same whether or not the address is subscribed already.',
  tags,
  method: 'post',
  path: '/subscriptions',
  request: { body: jsonBody(SubscriptionRequestSchema) },
  responses: {
    202: {
      description:
        'Accepted; an email with a confirmation link is sent unless the address is subscribed',
    },
    ...problemAnswers('meeting-not-found', 'invalid-request'),
  },
})

const postConfirmation = createRoute({
  ...operation('confirm-subscription'),
  summary: 'Confirm a subscription',
  description: 'Confirms the subscription by the token of the emailed link. The link works once.',
  tags,
  method: 'post',
  path: '/subscriptions/confirmation',
  request: { body: jsonBody(TokenSchema) },
  responses: {
    200: jsonAnswer(SubscriptionSchema, 'The subscription'),
    ...problemAnswers('personal-link-not-valid', 'invalid-request'),
  },
})

export function subscriptionRoutes(deps: SubscriptionDeps) {
  return createRouter()
    .openapi(postSubscription, async (c) => {
      await follow(deps, c.req.valid('json'))
      return c.body(null, 202)
    })
    .openapi(postConfirmation, async (c) =>
      c.json(await confirmSubscription(deps, c.req.valid('json').token), 200),
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
