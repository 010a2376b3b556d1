import { and, asc, desc, eq, sql } from 'drizzle-orm'
import type { Webhook, WebhookDelivery, WebhookEvent } from '@u4ssc/client/platform'
import type { Database } from '../db/index'
import { webhookDeliveries, webhooks } from '../db/tables/index'

const SHOWN = {
  id: webhooks.id,
  url: webhooks.url,
  events: webhooks.events,
  createdAt: webhooks.createdAt,
}

const DELIVERY = {
  id: webhookDeliveries.id,
  event: webhookDeliveries.event,
  status: webhookDeliveries.status,
  attempts: webhookDeliveries.attempts,
  answer: webhookDeliveries.answer,
  createdAt: webhookDeliveries.createdAt,
  triedAt: webhookDeliveries.triedAt,
}

export function listWebhooks(db: Database): Promise<Webhook[]> {
  return db.select(SHOWN).from(webhooks).orderBy(asc(webhooks.createdAt), asc(webhooks.id))
}

export async function hasWebhook(db: Database, id: string): Promise<boolean> {
  const found = await db.select({ id: webhooks.id }).from(webhooks).where(eq(webhooks.id, id))
  return found.length > 0
}

export async function insertWebhook(tx: Database, row: Webhook & { secret: string }) {
  await tx.insert(webhooks).values(row)
}

export async function deleteWebhook(tx: Database, id: string): Promise<Webhook | undefined> {
  const [gone] = await tx.delete(webhooks).where(eq(webhooks.id, id)).returning(SHOWN)
  return gone
}

export async function listSubscribed(tx: Database, event: WebhookEvent): Promise<Webhook[]> {
  const isSubscribed = sql`${webhooks.events} @> ${JSON.stringify([event])}::jsonb`
  return tx.select(SHOWN).from(webhooks).where(isSubscribed)
}

export async function insertDelivery(
  tx: Database,
  row: typeof webhookDeliveries.$inferInsert,
): Promise<void> {
  await tx.insert(webhookDeliveries).values(row)
}

/** Returns the IDs of deliveries that were never tried, oldest first. */
export async function listUntried(db: Database, limit: number): Promise<string[]> {
  const { id, status, attempts, createdAt } = webhookDeliveries
  const rows = await db
    .select({ id })
    .from(webhookDeliveries)
    .where(and(eq(status, 'waiting'), eq(attempts, 0)))
    .orderBy(asc(createdAt), asc(id))
    .limit(limit)
  return rows.map((row) => row.id)
}

/** Returns a delivery with its address; `undefined` if its webhook was deleted. */
export async function findDelivery(db: Database, id: string) {
  const { body, createdAt } = webhookDeliveries
  const [row] = await db
    .select({
      id: webhookDeliveries.id,
      body,
      createdAt,
      url: webhooks.url,
      secret: webhooks.secret,
    })
    .from(webhookDeliveries)
    .innerJoin(webhooks, eq(webhooks.id, webhookDeliveries.webhookId))
    .where(eq(webhookDeliveries.id, id))
  return row
}

export interface DeliveryOutcome {
  readonly status: WebhookDelivery['status']
  readonly answer: string
  readonly triedAt: string
}

export async function recordOutcome(
  db: Database,
  id: string,
  outcome: DeliveryOutcome,
): Promise<void> {
  const attempts = sql`${webhookDeliveries.attempts} + 1`
  await db
    .update(webhookDeliveries)
    .set({ ...outcome, attempts })
    .where(eq(webhookDeliveries.id, id))
}

/** Queues a delivery again. */
export async function reopenDelivery(
  tx: Database,
  webhookId: string,
  id: string,
): Promise<WebhookDelivery | undefined> {
  const [row] = await tx
    .update(webhookDeliveries)
    .set({ status: 'waiting' })
    .where(and(eq(webhookDeliveries.id, id), eq(webhookDeliveries.webhookId, webhookId)))
    .returning(DELIVERY)
  return row
}

/** Returns deliveries, newest first. */
export function listDeliveries(
  db: Database,
  webhookId: string,
  { after, limit }: { after: { createdAt: string; id: string } | undefined; limit: number },
): Promise<WebhookDelivery[]> {
  const { createdAt, id } = webhookDeliveries
  const beyond =
    after && sql`(${createdAt}, ${id}) < (${after.createdAt}::timestamptz, ${after.id}::uuid)`
  return db
    .select(DELIVERY)
    .from(webhookDeliveries)
    .where(and(eq(webhookDeliveries.webhookId, webhookId), beyond))
    .orderBy(desc(createdAt), desc(id))
    .limit(limit)
}
