import type { WebhookData, WebhookEvent } from '@u4ssc/client/platform'
import type { Clock } from '../clock'
import type { Database } from '../db/index'
import type { Jobs } from '../jobs/index'
import { deliveryJob } from './delivery-job'
import { noteEvent } from './note-event'

/** Queues an event for all subscribed webhooks, in the transaction that causes it. */
export async function queueEvent<Event extends WebhookEvent>(
  { db: tx, jobs, clock }: { readonly db: Database; readonly jobs: Jobs; readonly clock: Clock },
  event: Event,
  data: WebhookData<Event>,
): Promise<void> {
  for (const delivery of await noteEvent(tx, event, data, clock()))
    await jobs.send(tx, deliveryJob, { delivery }, { id: delivery })
}
