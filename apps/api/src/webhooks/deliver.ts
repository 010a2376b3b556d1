import { Webhook } from 'standardwebhooks'
import { toDate } from '../clock'
import type { Clock } from '../clock'
import type { Database, OpenDatabase } from '../db/index'
import { runExclusively } from '../jobs/index'
import type { Attempt, Jobs } from '../jobs/index'
import { deliveryJob } from './note-event'
import { postSafely } from './post-safely'
import { findDelivery, listUntried, recordOutcome } from './store'
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

const EVERY_SECONDS = 5
const MAX_SECONDS = 60
const MAX_QUEUED = 500

/** Queues stored events every few seconds; sending one again has no effect. */
export function startQueueing(
  jobs: Jobs,
  database: Pick<OpenDatabase, 'db' | 'runAlone'>,
): Promise<void> {
  const turns = { name: 'queue-events', everySeconds: EVERY_SECONDS, maxSeconds: MAX_SECONDS }
  return runExclusively(jobs, database, turns, () => queueUntried(jobs, database.db))
}

/** Queues the deliveries that were never tried. */
export async function queueUntried(jobs: Jobs, db: Database): Promise<void> {
  for (const delivery of await listUntried(db, MAX_QUEUED))
    await jobs.send(db, deliveryJob, { delivery }, { id: delivery })
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
