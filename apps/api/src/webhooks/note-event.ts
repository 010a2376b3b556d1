import { randomUUID } from 'node:crypto'
import type { WebhookData, WebhookEvent } from '@u4ssc/client/platform'
import type { Database } from '../db/index'
import { insertDelivery, listSubscribed } from './store'

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
