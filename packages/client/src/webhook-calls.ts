import { z } from 'zod'
import {
  NewWebhookSchema,
  WebhookDeliveryPageSchema,
  WebhookDeliverySchema,
  WebhooksSchema,
} from './contract/index'
import type { PageQuery, WebhookRequest } from './contract/index'
import { send } from './send'
import type { Connection } from './send'

/** Calls for webhooks and their deliveries. */
export function webhookCalls(api: Connection) {
  const pathOf = (id: string) => `/v1/webhooks/${encodeURIComponent(id)}`
  return {
    listWebhooks: () => send(api, { method: 'GET', path: '/v1/webhooks', answer: WebhooksSchema }),
    createWebhook: (body: WebhookRequest) =>
      send(api, { method: 'POST', path: '/v1/webhooks', body, answer: NewWebhookSchema }),
    removeWebhook: (id: string) =>
      send(api, { method: 'DELETE', path: pathOf(id), answer: z.undefined() }),
    /** Returns deliveries, newest first. */
    listDeliveries: (id: string, query: PageQuery = {}) =>
      send(api, {
        method: 'GET',
        path: `${pathOf(id)}/deliveries`,
        query: { ...query },
        answer: WebhookDeliveryPageSchema,
      }),
    /** Sends a delivery again with the same ID. */
    replayDelivery: (id: string, delivery: string) =>
      send(api, {
        method: 'POST',
        path: `${pathOf(id)}/deliveries/${encodeURIComponent(delivery)}/replay`,
        answer: WebhookDeliverySchema,
      }),
  }
}
