import { createRoute } from '@hono/zod-openapi'
import * as z from 'zod'
import { SubscriberPageSchema, SubscriberQuerySchema } from '@u4ssc/client/emails'
import type { Subscriber } from '@u4ssc/client/emails'
import { recordAct } from '../audit/index'
import { jsonAnswer } from '../http/bodies'
import { createRouter } from '../http/create-router'
import { createCursor, toPage } from '../http/page-cursor'
import { idOf } from '../http/path-params'
import { Problem, problemAnswers } from '../http/problems'
import { operation, personOf } from '../permissions/index'
import type { SubscriptionDeps } from './routes'
import { countSubscribers, deleteSubscription, findSubscription, listSubscribers } from './store'
import type { SubscriptionRow } from '../db/tables/index'

const tags = ['Subscriptions']
const cursor = createCursor(z.object({ createdAt: z.iso.datetime(), id: z.uuid() }))

const getSubscribers = createRoute({
  ...operation('list-subscribers'),
  summary: 'List subscribers',
  description: 'Returns subscribers, newest first, with shortened addresses, and their number.',
  tags,
  method: 'get',
  path: '/subscribers',
  request: { query: SubscriberQuerySchema },
  responses: {
    200: jsonAnswer(SubscriberPageSchema, 'Subscribers, newest first, and their number'),
    ...problemAnswers('not-signed-in', 'not-allowed', 'invalid-request'),
  },
})

const deleteSubscriber = createRoute({
  ...operation('remove-subscriber'),
  summary: 'Remove a subscriber',
  description: 'Deletes a subscription on behalf of the subscriber, for example on request.',
  tags,
  method: 'delete',
  path: '/subscribers/{id}',
  request: { params: z.object({ id: idOf('subscription') }) },
  responses: {
    204: { description: 'The subscription is deleted' },
    ...problemAnswers('not-signed-in', 'not-allowed', 'subscriber-not-found', 'invalid-request'),
  },
})

export function subscriberRoutes({ db, clock }: SubscriptionDeps) {
  return createRouter()
    .openapi(getSubscribers, async (c) => {
      const { cursor: from, limit, meeting, email } = c.req.valid('query')
      const after = from === undefined ? undefined : cursor.parse(from)
      const filter = { meeting, email }
      const rows = await listSubscribers(db, filter, { after, limit: limit + 1 })
      const page = toPage(rows, limit, toSubscriber, (row) => cursor.format(row))
      return c.json({ ...page, ...(await countSubscribers(db, filter)) }, 200)
    })
    .openapi(deleteSubscriber, async (c) => {
      const { id } = c.req.valid('param')
      const { id: person } = await personOf(c)
      await db.transaction(async (tx) => {
        const row = await findSubscription(tx, id)
        if (!row)
          throw new Problem(
            'subscriber-not-found',
            'The subscription does not exist or has already ended.',
          )
        await deleteSubscription(tx, id)
        await recordAct(tx, {
          at: clock(),
          person,
          action: 'remove-subscriber',
          subject: row.slug === null ? 'meetings' : `meetings/${row.slug}`,
          before: null,
          after: null,
        })
      })
      return c.body(null, 204)
    })
}

function toSubscriber({
  id,
  email,
  slug,
  language,
  state,
  createdAt,
}: SubscriptionRow): Subscriber {
  return { id, address: shorten(email), meeting: slug, language, state, createdAt }
}

/** Shortens an address: the list does not need it in full. */
function shorten(email: string): string {
  const at = email.lastIndexOf('@')
  return `${email.slice(0, 1)}…${email.slice(at)}`
}
