import { randomUUID } from 'node:crypto'
import type { WebhookEvent } from '@u4ssc/client/platform'
import type { Clock } from '../clock'
import type { Database } from '../db/index'
import type { Jobs } from '../jobs/index'
import { deliveryJob } from './delivery-job'
import { insertDelivery, listSubscribed } from './store'

/** Queues an event for all subscribed webhooks, in the transaction that causes it. */
export async function queueEvent(
  { db: tx, jobs, clock }: { readonly db: Database; readonly jobs: Jobs; readonly clock: Clock },
  event: WebhookEvent,
  data: object,
): Promise<void> {
  const at = clock()
  const body = JSON.stringify({ type: event, timestamp: at, data })
  for (const webhook of await listSubscribed(tx, event)) {
    const id = randomUUID()
    const row = { id, webhookId: webhook.id, event, body, createdAt: at }
    await insertDelivery(tx, { ...row, status: 'waiting', attempts: 0 })
    await jobs.send(tx, deliveryJob, { delivery: id })
  }
}
