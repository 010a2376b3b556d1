import { randomBytes, randomUUID } from 'node:crypto'
import { isIP } from 'node:net'
import { TEST_EVENT } from '@u4ssc/client/platform'
import type { NewWebhook, WebhookDelivery, WebhookRequest } from '@u4ssc/client/platform'
import { recordAct } from '../audit/index'
import type { Clock } from '../clock'
import type { Database } from '../db/index'
import { Problem } from '../http/problems'
import type { Jobs } from '../jobs/index'
import { deliveryJob } from './note-event'
import { deleteWebhook, hasWebhook, insertDelivery, insertWebhook, reopenDelivery } from './store'
import type { WebhookPolicy } from './webhook-policy'

export interface WebhookDeps {
  readonly db: Database
  readonly clock: Clock
  readonly jobs: Jobs
  readonly webhookPolicy: WebhookPolicy
}

export async function createWebhook(
  { db, clock, webhookPolicy }: WebhookDeps,
  { url, events }: WebhookRequest,
  person: string,
): Promise<NewWebhook> {
  refuseAddress(url, webhookPolicy)
  const at = clock()
  const webhook = { id: randomUUID(), url, events: [...new Set(events)], createdAt: at }
  const secret = `whsec_${randomBytes(24).toString('base64')}`
  await db.transaction(async (tx) => {
    await insertWebhook(tx, { ...webhook, secret })
    const subject = `webhooks/${webhook.id}`
    const act = { at, person, action: 'create-webhook' as const, subject }
    await recordAct(tx, { ...act, before: null, after: webhook })
  })
  return { ...webhook, secret }
}

export async function removeWebhook(
  { db, clock }: WebhookDeps,
  id: string,
  person: string,
): Promise<void> {
  await db.transaction(async (tx) => {
    const before = await deleteWebhook(tx, id)
    if (!before) throw new Problem('webhook-not-found', `There is no webhook "${id}".`)
    const act = {
      at: clock(),
      person,
      action: 'remove-webhook' as const,
      subject: `webhooks/${id}`,
    }
    await recordAct(tx, { ...act, before, after: null })
  })
}

export async function replayDelivery(
  { db, clock, jobs }: WebhookDeps,
  id: string,
  delivery: string,
  person: string,
): Promise<WebhookDelivery> {
  return db.transaction(async (tx) => {
    const reopened = await reopenDelivery(tx, id, delivery)
    if (!reopened)
      throw new Problem('delivery-not-found', `The webhook "${id}" has no delivery "${delivery}".`)
    await jobs.send(tx, deliveryJob, { delivery })
    const act = {
      at: clock(),
      person,
      action: 'replay-delivery' as const,
      subject: `webhooks/${id}`,
    }
    await recordAct(tx, { ...act, before: null, after: { delivery } })
    return reopened
  })
}

/** Sends a test event to a webhook. */
export async function testWebhook(
  { db, clock, jobs }: WebhookDeps,
  id: string,
  person: string,
): Promise<WebhookDelivery> {
  return db.transaction(async (tx) => {
    if (!(await hasWebhook(tx, id)))
      throw new Problem('webhook-not-found', `There is no webhook "${id}".`)
    const at = clock()
    const body = JSON.stringify({ type: TEST_EVENT, timestamp: at, data: {} })
    const delivery: WebhookDelivery = {
      ...{ id: randomUUID(), event: TEST_EVENT, status: 'waiting', attempts: 0 },
      ...{ answer: null, createdAt: at, triedAt: null },
    }
    await insertDelivery(tx, { ...delivery, webhookId: id, body })
    await jobs.send(tx, deliveryJob, { delivery: delivery.id }, { id: delivery.id })
    const act = { at, person, action: 'test-webhook' as const, subject: `webhooks/${id}` }
    await recordAct(tx, { ...act, before: null, after: null })
    return delivery
  })
}

/** Names that always resolve to this machine (RFC 6761, section 6.3). */
const LOCALHOST = /^(?:.+\.)?localhost\.?$/

/** Refuses invalid addresses early; resolved addresses are checked when sending. */
export function refuseAddress(address: string, { httpsOnly, allows }: WebhookPolicy): void {
  const { protocol, hostname, username } = new URL(address)
  const host = LOCALHOST.test(hostname) ? '127.0.0.1' : hostname.replace(/^\[|\]$/g, '')
  const message =
    httpsOnly && protocol !== 'https:'
      ? 'A webhook is reached by https'
      : username !== ''
        ? 'The address carries a name or password: leave them out'
        : isIP(host) !== 0 && !allows(host)
          ? 'The address is not one of the open internet'
          : undefined
  if (message !== undefined)
    throw new Problem('invalid-request', message, [{ pointer: '/url', message }])
}
