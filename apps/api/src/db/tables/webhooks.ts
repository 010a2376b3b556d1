import { sql } from 'drizzle-orm'
import { check, foreignKey, index, integer, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import type { WebhookDelivery, WebhookEvent } from '@u4ssc/client/platform'
import { instant } from '../instant'

/** Webhooks. The secret is stored in clear text because signing needs it. */
export const webhooks = pgTable('webhooks', {
  id: uuid('id').primaryKey(),
  url: text('url').notNull(),
  events: jsonb('events').$type<WebhookEvent[]>().notNull(),
  secret: text('secret').notNull(),
  createdAt: instant('created_at').notNull(),
})

/** Deliveries, one per event and webhook, with their result. */
export const webhookDeliveries = pgTable(
  'webhook_deliveries',
  {
    id: uuid('id').primaryKey(),
    webhookId: uuid('webhook_id').notNull(),
    event: text('event').$type<WebhookDelivery['event']>().notNull(),
    body: text('body').notNull(),
    status: text('status').$type<WebhookDelivery['status']>().notNull(),
    attempts: integer('attempts').notNull(),
    answer: text('answer'),
    createdAt: instant('created_at').notNull(),
    triedAt: instant('tried_at'),
  },
  (t) => [
    foreignKey({
      name: 'webhook_deliveries_webhook',
      columns: [t.webhookId],
      foreignColumns: [webhooks.id],
    }).onDelete('cascade'),
    index('webhook_deliveries_created_at_index').on(t.webhookId, t.createdAt, t.id),
    check(
      'webhook_deliveries_status_is_known',
      sql`${t.status} in ('waiting', 'delivered', 'failed')`,
    ),
  ],
)
