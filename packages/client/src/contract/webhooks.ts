import { z } from 'zod'
import { InstantSchema } from '@u4ssc/domain'
import { pageOf } from './page'

export const WEBHOOK_EVENTS = [
  'publication.created',
  'meeting.released',
  'meeting.withdrawn',
  'meeting.restored',
  'circular.withdrawn',
  'circular.restored',
] as const
export const WebhookEventSchema = z.enum(WEBHOOK_EVENTS).meta({ id: 'WebhookEvent' })
export type WebhookEvent = z.infer<typeof WebhookEventSchema>

export const WebhookRequestSchema = z
  .object({
    url: z.url({ protocol: /^https?$/ }).max(2000),
    events: z.array(WebhookEventSchema).min(1).max(WEBHOOK_EVENTS.length),
  })
  .meta({ id: 'WebhookRequest' })
export type WebhookRequest = z.infer<typeof WebhookRequestSchema>

export const WebhookSchema = WebhookRequestSchema.extend({
  id: z.uuid(),
  createdAt: InstantSchema,
}).meta({ id: 'Webhook', description: 'Where events are sent to' })
export type Webhook = z.infer<typeof WebhookSchema>

export const WebhooksSchema = z.object({ items: z.array(WebhookSchema) }).meta({ id: 'Webhooks' })

export const NewWebhookSchema = WebhookSchema.extend({
  secret: z.string().meta({
    description: 'Checks the signature of what is sent (Standard Webhooks); told this once',
  }),
}).meta({ id: 'NewWebhook' })
export type NewWebhook = z.infer<typeof NewWebhookSchema>

export const WebhookDeliverySchema = z
  .object({
    id: z.uuid().meta({ description: 'The `webhook-id` it is sent with, each time the same' }),
    event: WebhookEventSchema,
    status: z.enum(['waiting', 'delivered', 'failed']),
    attempts: z.int().nonnegative(),
    answer: z.string().nullable().meta({ description: 'What the last attempt came to' }),
    createdAt: InstantSchema,
    triedAt: InstantSchema.nullable(),
  })
  .meta({ id: 'WebhookDelivery' })
export type WebhookDelivery = z.infer<typeof WebhookDeliverySchema>

export const WebhookDeliveryPageSchema = pageOf(WebhookDeliverySchema).meta({
  id: 'WebhookDeliveryPage',
})
