import * as z from 'zod'
import { webhooks } from '@u4ssc/client/contract'
import { createCursor, toPage } from '../http/page-cursor'
import { Problem } from '../http/problems'
import { routes, serve } from '../http/serve'
import { actorOf } from '../permissions/index'
import { createWebhook, removeWebhook, replayDelivery, testWebhook } from './change-webhooks'
import type { WebhookDeps } from './change-webhooks'
import { hasWebhook, listDeliveries, listWebhooks } from './store'

const cursor = createCursor(z.object({ createdAt: z.iso.datetime(), id: z.uuid() }))

export function webhookRoutes(deps: WebhookDeps) {
  const { db } = deps
  return routes(
    serve(webhooks.list, async () => ({ items: await listWebhooks(db) })),
    serve(webhooks.create, async ({ body }, c) => createWebhook(deps, body, await actorOf(c))),
    serve(webhooks.delete, async ({ params: { id } }, c) =>
      removeWebhook(deps, id, await actorOf(c)),
    ),
    serve(webhooks.test, async ({ params: { id } }, c) => testWebhook(deps, id, await actorOf(c))),
    serve(webhooks.deliveries.list, async ({ params: { id }, query: { cursor: place, limit } }) => {
      if (!(await hasWebhook(db, id)))
        throw new Problem('webhook-not-found', `There is no webhook "${id}".`)
      const after = place === undefined ? undefined : cursor.parse(place)
      const rows = await listDeliveries(db, id, { after, limit: limit + 1 })
      return toPage(rows, limit, (row) => row, cursor.format)
    }),
    serve(webhooks.deliveries.replay, async ({ params: { id, delivery } }, c) =>
      replayDelivery(deps, id, delivery, await actorOf(c)),
    ),
  )
}
