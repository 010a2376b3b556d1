import { Webhook } from 'standardwebhooks'
import { toDate } from '../clock'
import type { Clock } from '../clock'
import type { Database } from '../db/index'
import type { Attempt, Jobs } from '../jobs/index'
import { deliveryJob } from './delivery-job'
import { postSafely } from './post-safely'
import { findDelivery, recordOutcome } from './store'
import type { WebhookPolicy } from './webhook-policy'

interface Deps {
  readonly db: Database
  readonly clock: Clock
  readonly webhookPolicy: WebhookPolicy
}

/** Registers the job that sends deliveries until they are accepted or the attempts are used up. */
export async function handleDeliveries(deps: Deps & { readonly jobs: Jobs }): Promise<void> {
  await deps.jobs.handle(deliveryJob, ({ delivery }, attempt) => deliver(deps, delivery, attempt))
}

/** The receiver recognizes a repeated delivery by its `webhook-id`. */
async function deliver({ db, clock, webhookPolicy }: Deps, id: string, { isLast }: Attempt) {
  const delivery = await findDelivery(db, id)
  if (!delivery) return
  const triedAt = clock()
  const answer = await sendSigned(delivery, triedAt, webhookPolicy)
  const isTaken = /^2\d\d$/.test(answer)
  const status = isTaken ? 'delivered' : isLast ? 'failed' : 'waiting'
  await recordOutcome(db, id, { status, answer, triedAt })
  if (!isTaken) throw new Error(`The webhook did not accept the delivery: ${answer}`)
}

async function sendSigned(
  { id, url, secret, body }: { id: string; url: string; secret: string; body: string },
  at: string,
  policy: WebhookPolicy,
): Promise<string> {
  const headers = {
    'content-type': 'application/json',
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(toDate(at).getTime() / 1000)),
    'webhook-signature': new Webhook(secret).sign(id, toDate(at), body),
  }
  try {
    return String(await postSafely(url, body, headers, policy))
  } catch (error) {
    return error instanceof Error ? error.message.slice(0, 500) : 'No answer'
  }
}
