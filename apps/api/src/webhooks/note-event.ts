import { randomUUID } from 'node:crypto'
import type { WebhookData, WebhookEvent } from '@u4ssc/client/platform'
import * as z from 'zod'
import type { Database } from '../db/index'
import { insertDelivery, listSubscribed } from './store'
import { defineJob } from '../jobs/index'
import type { Clock } from '../clock'
import type { Jobs } from '../jobs/index'

/** Retries for about seven hours. */
export const deliveryJob = defineJob('deliver-webhook', z.object({ delivery: z.uuid() }), {
  retries: 11,
  retryAfterSeconds: 6,
})

/**
 * Stores an event for all subscribed webhooks, in the transaction that causes it. It is sent within
 * seconds.
 *
 * @param at - time of the event
 * @returns the IDs of the deliveries
 */
export async function noteEvent<Event extends WebhookEvent>(
  tx: Database,
  event: Event,
  data: WebhookData<Event>,
  at: string,
): Promise<string[]> {
  const body = JSON.stringify({ type: event, timestamp: at, data })
  const ids: string[] = []
  for (const webhook of await listSubscribed(tx, event)) {
    const id = randomUUID()
    const row = { id, webhookId: webhook.id, event, body, createdAt: at }
    await insertDelivery(tx, { ...row, status: 'waiting', attempts: 0 })
    ids.push(id)
  }
  return ids
}

/** Queues an event for all subscribed webhooks, in the transaction that causes it. */
export async function queueEvent<Event extends WebhookEvent>(
  { db: tx, jobs, clock }: { readonly db: Database; readonly jobs: Jobs; readonly clock: Clock },
  event: Event,
  data: WebhookData<Event>,
): Promise<void> {
  for (const delivery of await noteEvent(tx, event, data, clock()))
    await jobs.send(tx, deliveryJob, { delivery }, { id: delivery })
}
