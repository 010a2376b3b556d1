import { once } from 'node:events'
import { createServer } from 'node:http'
import type { IncomingHttpHeaders, Server } from 'node:http'
import { Webhook } from 'standardwebhooks'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as z from 'zod'
import { letterFor } from '../../test/letters'
import { openTestApp } from '../../test/open-test-app'
import type { TestApp } from '../../test/open-test-app'
import { openRegistration } from '../../test/register'
import { publishFirstLetter } from '../publish-first-letter'
import { queueUntried } from './deliver'
import { postSafely } from './post-safely'
import { webhookPolicyFor } from './webhook-policy'
import { publishReviewed } from '../../test/publish-reviewed'

interface Received {
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

let app: TestApp
let cookie: string
let receiver: Server
let port: number
let status = 204
const received: Received[] = []
beforeAll(async () => {
  app = await openTestApp()
  await publishFirstLetter(app)
  cookie = await app.signInAs('owner')
  receiver = createServer((request, response) => {
    let body = ''
    request.on('data', (part: Buffer) => (body += part.toString()))
    request.on('end', () => {
      received.push({ headers: request.headers, body })
      response.writeHead(status, { location: 'http://127.0.0.1:1/' }).end()
    })
  }).listen(0, '127.0.0.1')
  await once(receiver, 'listening')
  port = z.object({ port: z.int() }).parse(receiver.address()).port
})
afterAll(async () => {
  receiver.close()
  await app.close()
})

async function publish(number: string, ordinal: string) {
  const owner = app.clientOf(cookie)
  const draft = await owner.drafts.create({ text: letterFor(number, ordinal) })
  return publishReviewed(owner, draft.id)
}

async function subscribe() {
  const url = `http://127.0.0.1:${port}/hook`
  return app.clientOf(cookie).webhooks.create({ url, events: ['publication.created'] })
}

function takeReceived(): Received {
  const [one, ...more] = received.splice(0)
  expect(more).toEqual([])
  if (!one) throw new Error('Nothing was received')
  return one
}

function verify({ headers, body }: Received, secret: string): unknown {
  const text = (name: string) => z.string().parse(headers[name])
  const signed = new Webhook(secret)
  const at = new Date(Number(text('webhook-timestamp')) * 1000)
  expect(signed.sign(text('webhook-id'), at, body)).toBe(text('webhook-signature'))
  return JSON.parse(body)
}

describe('webhooks', () => {
  it('are notified of a publication, signed with their secret, and log it', async () => {
    const owner = app.clientOf(cookie)
    const { id, secret } = await subscribe()
    const publication = await publish('353', 'Seventh')
    await app.jobs.runDue()
    expect(verify(takeReceived(), secret)).toMatchObject({
      type: 'publication.created',
      data: publication,
    })
    const { items } = await owner.webhooks.deliveries.list(id)
    expect(items).toMatchObject([{ status: 'delivered', attempts: 1, answer: '204' }])
    expect(JSON.stringify(await owner.webhooks.list())).not.toContain(secret)
    await owner.webhooks.delete(id)
  })

  it('are tried again after a refusal, and on demand, under the same id', async () => {
    const owner = app.clientOf(cookie)
    const { id } = await subscribe()
    status = 302
    await publish('354', 'Eighth')
    await app.jobs.runDue()
    const first = takeReceived()
    const [waiting] = (await owner.webhooks.deliveries.list(id)).items
    expect(waiting).toMatchObject({ status: 'waiting', attempts: 1, answer: '302' })
    status = 204
    await owner.webhooks.deliveries.replay(id, waiting?.id ?? '')
    await app.jobs.runDue()
    expect(takeReceived().headers['webhook-id']).toBe(first.headers['webhook-id'])
    const { items } = await owner.webhooks.deliveries.list(id)
    expect(items).toMatchObject([{ status: 'delivered', attempts: 2 }])
    await owner.webhooks.delete(id)
  })

  it('get no notification of a refused publication', async () => {
    const { id } = await subscribe()
    const owner = app.clientOf(cookie)
    const draft = await owner.drafts.create({
      ...{ text: letterFor('353', 'Seventh'), allowDuplicate: true },
    })
    await expect(publishReviewed(owner, draft.id)).rejects.toBeDefined()
    await app.jobs.runDue()
    expect((await owner.webhooks.deliveries.list(id)).items).toEqual([])
    await owner.webhooks.delete(id)
  })

  it('are tested on request, also without events', async () => {
    const owner = app.clientOf(cookie)
    const { id, secret } = await subscribe()
    expect(await owner.webhooks.test(id)).toMatchObject({ event: 'webhook.test' })
    await app.jobs.runDue()
    expect(verify(takeReceived(), secret)).toMatchObject({ type: 'webhook.test', data: {} })
    await owner.webhooks.delete(id)
  })

  it('are notified of registrations, without personal data', async () => {
    const owner = app.clientOf(cookie)
    await openRegistration(app, { rule: 'review' })
    const url = `http://127.0.0.1:${port}/hook`
    const { id } = await owner.webhooks.create({ url, events: ['registration.confirmed'] })
    const person = { name: 'Ana', email: 'ana@example.org', country: 'CO', language: 'es' } as const
    const how = { meeting: 'u4ssc-6', capacity: 'individual', mode: 'online' } as const
    const record = await owner.registrations.add({ ...person, ...how })
    await queueUntried(app.jobs, app.db)
    await app.jobs.runDue()
    const { body } = takeReceived()
    expect(JSON.parse(body)).toMatchObject({
      type: 'registration.confirmed',
      data: { id: record.id, meeting: 'u4ssc-6', state: 'confirmed' },
    })
    expect(body).not.toContain('Ana')
    await owner.webhooks.delete(id)
  })

  it.each(['http://10.0.0.1/', 'http://[::1]/', 'http://me:secret@example.org/', 'ftp://x.org/'])(
    'cannot call %s',
    async (url) => {
      const made = app.clientOf(cookie).webhooks.create({ url, events: ['publication.created'] })
      await expect(made).rejects.toMatchObject({ status: 422, errors: [{ pointer: '/url' }] })
    },
  )
})

describe('postSafely', () => {
  const policy = webhookPolicyFor({ production: false })

  it('checks the resolved address of a name when it connects', async () => {
    const attempt = postSafely(`http://localhost:${port}/`, '{}', {}, policy)
    await expect(attempt).rejects.toThrow('is not a public internet address')
    expect(received).toEqual([])
  })

  it.each(['http://127.0.0.1:1/', 'http://2130706433/', 'http://[::ffff:7f00:1]/'])(
    'refuses %s',
    async (url) => {
      await expect(postSafely(url, '{}', {}, policy)).rejects.toThrow('public internet')
    },
  )

  it('reports a name that cannot be resolved', async () => {
    const attempt = postSafely('http://nobody.invalid/', '{}', {}, policy)
    await expect(attempt).rejects.toThrow('nobody.invalid')
  })

  it('uses HTTPS only in production', async () => {
    const strict = webhookPolicyFor({ production: true })
    await expect(postSafely('http://example.org/', '{}', {}, strict)).rejects.toThrow('https')
  })
})
