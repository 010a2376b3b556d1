import { createRoute } from '@hono/zod-openapi'
import * as z from 'zod'
import {
  NewWebhookSchema,
  WebhookDeliveryPageSchema,
  WebhookDeliverySchema,
  WebhookRequestSchema,
  WebhooksSchema,
} from '@u4ssc/client/platform'
import { PageQuerySchema } from '@u4ssc/client/responses'
import { jsonAnswer, jsonBody } from '../http/bodies'
import { createRouter } from '../http/create-router'
import { createCursor, toPage } from '../http/page-cursor'
import { idOf } from '../http/path-params'
import { Problem, problemAnswers } from '../http/problems'
import { actorOf, operation } from '../permissions/index'
import { createWebhook, removeWebhook, replayDelivery, testWebhook } from './change-webhooks'
import type { WebhookDeps } from './change-webhooks'
import { hasWebhook, listDeliveries, listWebhooks } from './store'

const tags = ['Webhooks']
const params = z.object({ id: idOf('webhook') })
const cursor = createCursor(z.object({ createdAt: z.iso.datetime(), id: z.uuid() }))

const getWebhooks = createRoute({
  ...operation('list-webhooks'),
  summary: 'List webhooks',
  description: 'Returns the webhooks, oldest first, without their secrets.',
  tags,
  method: 'get',
  path: '/webhooks',
  responses: {
    200: jsonAnswer(WebhooksSchema, 'Webhooks, oldest first, without their secrets'),
    ...problemAnswers('not-signed-in', 'not-allowed'),
  },
})

const postWebhook = createRoute({
  ...operation('create-webhook'),
  summary: 'Create a webhook',
  description:
    'Sends the chosen events to an address. The answer has the signing secret, which is not shown again. Private network addresses are refused.',
  tags,
  method: 'post',
  path: '/webhooks',
  request: { body: jsonBody(WebhookRequestSchema) },
  responses: {
    201: jsonAnswer(NewWebhookSchema, 'The webhook with its secret, shown only once'),
    ...problemAnswers('not-signed-in', 'not-allowed', 'invalid-request'),
  },
})

const deleteWebhook = createRoute({
  ...operation('remove-webhook'),
  summary: 'Delete a webhook',
  description: 'Deletes the webhook and its deliveries.',
  tags,
  method: 'delete',
  path: '/webhooks/{id}',
  request: { params },
  responses: {
    204: { description: 'Deleted' },
    ...problemAnswers('not-signed-in', 'not-allowed', 'webhook-not-found', 'invalid-request'),
  },
})

const getDeliveries = createRoute({
  ...operation('list-deliveries'),
  summary: 'List webhook deliveries',
  description: 'Returns what was sent to a webhook, newest first, and the result.',
  tags,
  method: 'get',
  path: '/webhooks/{id}/deliveries',
  request: { params, query: PageQuerySchema },
  responses: {
    200: jsonAnswer(WebhookDeliveryPageSchema, 'Deliveries, newest first'),
    ...problemAnswers('not-signed-in', 'not-allowed', 'webhook-not-found', 'invalid-request'),
  },
})

const postReplay = createRoute({
  ...operation('replay-delivery'),
  summary: 'Resend a webhook delivery',
  description: 'Queues a delivery again, with the same content and ID.',
  tags,
  method: 'post',
  path: '/webhooks/{id}/deliveries/{delivery}/replay',
  request: { params: params.extend({ delivery: idOf('delivery') }) },
  responses: {
    202: jsonAnswer(WebhookDeliverySchema, 'The queued delivery'),
    ...problemAnswers('not-signed-in', 'not-allowed', 'delivery-not-found', 'invalid-request'),
  },
})

const postTest = createRoute({
  ...operation('test-webhook'),
  summary: 'Test a webhook',
  description: 'Sends an event of the type `webhook.test` to the webhook.',
  tags,
  method: 'post',
  path: '/webhooks/{id}/test',
  request: { params },
  responses: {
    202: jsonAnswer(WebhookDeliverySchema, 'The queued delivery'),
    ...problemAnswers('not-signed-in', 'not-allowed', 'webhook-not-found', 'invalid-request'),
  },
})

export function webhookRoutes(deps: WebhookDeps) {
  const { db } = deps
  return createRouter()
    .openapi(getWebhooks, async (c) => c.json({ items: await listWebhooks(db) }, 200))
    .openapi(postWebhook, async (c) =>
      c.json(await createWebhook(deps, c.req.valid('json'), await actorOf(c)), 201),
    )
    .openapi(deleteWebhook, async (c) => {
      await removeWebhook(deps, c.req.valid('param').id, await actorOf(c))
      return c.body(null, 204)
    })
    .openapi(getDeliveries, async (c) => {
      const { id } = c.req.valid('param')
      const { cursor: place, limit } = c.req.valid('query')
      if (!(await hasWebhook(db, id)))
        throw new Problem('webhook-not-found', `There is no webhook "${id}".`)
      const after = place === undefined ? undefined : cursor.parse(place)
      const rows = await listDeliveries(db, id, { after, limit: limit + 1 })
      return c.json(
        toPage(rows, limit, (row) => row, cursor.format),
        200,
      )
    })
    .openapi(postTest, async (c) =>
      c.json(await testWebhook(deps, c.req.valid('param').id, await actorOf(c)), 202),
    )
    .openapi(postReplay, async (c) => {
      const { id, delivery } = c.req.valid('param')
      return c.json(await replayDelivery(deps, id, delivery, await actorOf(c)), 202)
    })
}
