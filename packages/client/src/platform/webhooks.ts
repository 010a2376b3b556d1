import * as z from 'zod'
import { InstantSchema } from '@u4ssc/domain'
import { pageOf } from '../responses/page'

export const WEBHOOK_EVENTS = [
  'publication.created',
  'meeting.released',
  'meeting.withdrawn',
  'meeting.restored',
  'circular.withdrawn',
  'circular.restored',
  'registration.submitted',
  'registration.confirmed',
  'registration.declined',
  'registration.cancelled',
  'registration.checked-in',
  'document.approved',
] as const
/** Sent only on request, to check that a webhook works. */
export const TEST_EVENT = 'webhook.test'

export const WebhookEventSchema = z
  .enum(WEBHOOK_EVENTS)
  .meta({ id: 'WebhookEvent', description: 'Kind of event' })
export type WebhookEvent = z.infer<typeof WebhookEventSchema>

export const WebhookRequestSchema = z
  .object({
    url: z.url({ protocol: /^https?$/ }).max(2000),
    events: z.array(WebhookEventSchema).min(1).max(WEBHOOK_EVENTS.length),
  })
  .meta({ id: 'WebhookRequest', description: 'The webhook to create' })
export interface WebhookRequest extends z.infer<typeof WebhookRequestSchema> {}

export const WebhookSchema = WebhookRequestSchema.extend({
  id: z.uuid(),
  createdAt: InstantSchema,
}).meta({ id: 'Webhook', description: 'A webhook without its secret' })
export interface Webhook extends z.infer<typeof WebhookSchema> {}

export const WebhooksSchema = z
  .object({ items: z.array(WebhookSchema) })
  .meta({ id: 'Webhooks', description: 'Webhooks without their secrets' })

export const NewWebhookSchema = WebhookSchema.extend({
  secret: z.string().meta({
    description: 'Secret to verify signatures (Standard Webhooks); not shown again',
  }),
}).meta({ id: 'NewWebhook', description: 'A new webhook with its secret' })
export interface NewWebhook extends z.infer<typeof NewWebhookSchema> {}

export const WebhookDeliverySchema = z
  .object({
    id: z.uuid().meta({ description: 'The `webhook-id` header, the same for each attempt' }),
    event: z.enum([...WEBHOOK_EVENTS, TEST_EVENT]),
    status: z.enum(['waiting', 'delivered', 'failed']),
    attempts: z.int().nonnegative(),
    answer: z.string().nullable().meta({ description: 'Result of the last attempt' }),
    createdAt: InstantSchema,
    triedAt: InstantSchema.nullable(),
  })
  .meta({ id: 'WebhookDelivery', description: 'One event sent to a webhook' })
export interface WebhookDelivery extends z.infer<typeof WebhookDeliverySchema> {}

export const WebhookDeliveryPageSchema = pageOf(WebhookDeliverySchema).meta({
  id: 'WebhookDeliveryPage',
  description: 'A page of deliveries',
})
