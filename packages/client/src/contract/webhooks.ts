import {
  NewWebhookSchema,
  WebhookDeliveryPageSchema,
  WebhookDeliverySchema,
  WebhookRequestSchema,
  WebhooksSchema,
} from '../platform/webhooks'
import type { NewWebhook, Webhook, WebhookDelivery, WebhookRequest } from '../platform/webhooks'
import { PageQuerySchema } from '../responses/page'
import type { List, Page, PageQuery } from '../responses/page'
import { OWNERS } from './access'
import { accepted, created, done, ok } from './answers'
import type { ClientOf } from './client'
import { get, post, remove } from './operation'
import { idOf } from './params'
import { sent } from './schema'

const common = { tag: 'Webhooks', access: OWNERS } as const
const params = { id: idOf('webhook') }

/** Webhooks and their deliveries. */
export const webhooks = {
  list: get('/webhooks', {
    ...common,
    id: 'list-webhooks',
    summary: 'List webhooks',
    description: 'Returns the webhooks, oldest first, without their secrets.',
    answer: ok<List<Webhook>>(WebhooksSchema, 'Webhooks, oldest first, without their secrets'),
  }),

  create: post('/webhooks', {
    ...common,
    id: 'create-webhook',
    summary: 'Create a webhook',
    description:
      'Sends the chosen events to an address. The answer has the signing secret, which is not shown again. Private network addresses are refused.',
    body: sent<WebhookRequest>()(WebhookRequestSchema),
    answer: created<NewWebhook>(NewWebhookSchema, 'The webhook with its secret, shown only once'),
  }),

  test: post('/webhooks/{id}/test', {
    ...common,
    id: 'test-webhook',
    summary: 'Test a webhook',
    description: 'Sends an event of the type `webhook.test` to the webhook.',
    params,
    answer: accepted<WebhookDelivery>(WebhookDeliverySchema, 'The queued delivery'),
    problems: ['webhook-not-found'],
  }),

  delete: remove('/webhooks/{id}', {
    ...common,
    id: 'remove-webhook',
    summary: 'Delete a webhook',
    description: 'Deletes the webhook and its deliveries.',
    params,
    answer: done('Deleted'),
    problems: ['webhook-not-found'],
  }),

  deliveries: {
    list: get('/webhooks/{id}/deliveries', {
      ...common,
      id: 'list-deliveries',
      summary: 'List webhook deliveries',
      description: 'Returns what was sent to a webhook, newest first, and the result.',
      params,
      query: sent<PageQuery>()(PageQuerySchema),
      answer: ok<Page<WebhookDelivery>>(WebhookDeliveryPageSchema, 'Deliveries, newest first'),
      problems: ['webhook-not-found'],
    }),

    replay: post('/webhooks/{id}/deliveries/{delivery}/replay', {
      ...common,
      id: 'replay-delivery',
      summary: 'Resend a webhook delivery',
      description: 'Queues a delivery again, with the same content and ID.',
      params: { ...params, delivery: idOf('delivery') },
      answer: accepted<WebhookDelivery>(WebhookDeliverySchema, 'The queued delivery'),
      problems: ['delivery-not-found'],
    }),
  },
}

export interface WebhooksClient extends ClientOf<typeof webhooks> {}
