import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { Server } from 'node:http'
import { fileURLToPath } from 'node:url'
import { getRequestListener } from '@hono/node-server'
import { afterAll, beforeAll, expect, it } from 'vitest'
import * as z from 'zod'
import { createClock } from '../src/clock'
import { publishFirstLetter } from '../src/publish-first-letter'
import { queueUntried } from '../src/webhooks/deliver'
import { changeMeeting } from './change-meeting'
import { openTestApp } from './open-test-app'
import type { TestApp } from './open-test-app'
import { openRegistration } from './register'

const RECIPES = fileURLToPath(new URL('../../../examples/webhook-recipes', import.meta.url))

interface Sent {
  readonly path: string
  readonly authorization: string | undefined
  readonly body: unknown
}

/** What the recipes sent; one server replaces Slack, Teams, Google and HubSpot. */
const sent: Sent[] = []
let status = 200
const services = createServer((request, response) => {
  let body = ''
  request.on('data', (part: Buffer) => (body += part.toString()))
  request.on('end', () => {
    const { url: path = '', headers } = request
    sent.push({ path, authorization: headers.authorization, body: JSON.parse(body) })
    response.writeHead(status).end()
  })
})
let app: TestApp
const api = createServer(
  (request, response) =>
    void getRequestListener((r) => app.request(...partsOf(r)))(request, response),
)
let program: ChildProcess

beforeAll(async () => {
  // Signatures are valid for minutes, so the platform has the time of the recipes
  app = await openTestApp(createClock(undefined)())
  await publishFirstLetter(app)
  const owner = app.clientOf(await app.signInAs('owner'))
  const [servicesAt, apiAt] = [await listen(services), await listen(api)]
  const port = await findFreePort()
  const { secret } = await owner.webhooks.create({
    url: `http://127.0.0.1:${port}/events`,
    events: ['meeting.released', 'registration.confirmed'],
  })
  const key = await owner.keys.create({ name: 'recipes', scopes: ['registrations:read'] })
  program = spawn('node', ['server.mjs'], {
    cwd: RECIPES,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      ...{ PATH: process.env['PATH'], PORT: String(port), WEBHOOK_SECRET: secret },
      ...{ SLACK_URL: `${servicesAt}/slack`, TEAMS_URL: `${servicesAt}/teams` },
      ...{ SHEETS_API: servicesAt, SHEET_ID: 'sheet-1', SHEETS_TOKEN: 'of-google' },
      ...{ CRM_API: servicesAt, CRM_TOKEN: 'of-hubspot', API_URL: apiAt, API_KEY: key.secret },
      SITE_URL: 'https://meetings.example.org',
    },
  })
  if (program.stdout) await once(program.stdout, 'data')
})
afterAll(async () => {
  program.kill()
  services.close()
  api.close()
  await app.close()
})

it('a changed meeting is a message in Slack and a card in Teams', async () => {
  await changeMeeting(app, {
    '/title': 'Sixth Meeting of U4SSC & <partners>',
    '/schedule/days': [{ date: '2099-12-07', startTime: null, endTime: null, endDate: null }],
  })
  await app.jobs.runDue()
  const page = 'https://meetings.example.org/en/meetings/u4ssc-6'
  const text = `Updated: <${page}|Sixth Meeting of U4SSC &amp; &lt;partners&gt;> (meeting, sitting)`
  expect(sent.splice(0)).toMatchObject([
    { path: '/slack', body: { text } },
    {
      path: '/teams',
      body: {
        type: 'message',
        attachments: [{ content: { type: 'AdaptiveCard', actions: [{ url: page }] } }],
      },
    },
  ])
})

it('a confirmed registration adds a spreadsheet row without personal data and a CRM contact with name and email', async () => {
  await openRegistration(app)
  const id = await register('ana@example.org')
  await deliver()
  expect(sent.splice(0)).toMatchObject([
    {
      path: '/v4/spreadsheets/sheet-1/values/Registrations!A%3AE:append?valueInputOption=RAW',
      authorization: 'Bearer of-google',
      body: {
        values: [[expect.any(String), 'registration.confirmed', 'u4ssc-6', id, 'confirmed']],
      },
    },
    {
      path: '/crm/v3/objects/contacts/batch/upsert',
      authorization: 'Bearer of-hubspot',
      body: {
        inputs: [
          {
            ...{ idProperty: 'email', id: 'ana@example.org' },
            properties: { lastname: 'Ana', country: 'CO', meeting: 'u4ssc-6' },
          },
        ],
      },
    },
  ])
})

it('an unavailable service leaves the event for the next delivery', async () => {
  status = 503
  await register('luis@example.org')
  await deliver()
  expect(sent.splice(0)).toHaveLength(1)
  status = 200
  const owner = app.clientOf(await app.signInAs('owner'))
  const [{ id }] = z
    .tuple([z.object({ id: z.string() })])
    .parse((await owner.webhooks.list()).items)
  const [waiting] = (await owner.webhooks.deliveries.list(id)).items
  expect(waiting).toMatchObject({ status: 'waiting', answer: '500' })
  await owner.webhooks.deliveries.replay(id, waiting?.id ?? '')
  await app.jobs.runDue()
  expect(sent.splice(0)).toHaveLength(2)
})

async function register(email: string): Promise<string> {
  const owner = app.clientOf(await app.signInAs('owner'))
  const person = { name: 'Ana', email, country: 'CO', language: 'es' } as const
  const how = { meeting: 'u4ssc-6', capacity: 'individual', mode: 'online' } as const
  return (await owner.registrations.add({ ...person, ...how })).id
}

async function deliver() {
  await queueUntried(app.jobs, app.db)
  await app.jobs.runDue()
}

function partsOf({ url, headers }: Request): [string, RequestInit] {
  const { pathname, search } = new URL(url)
  return [pathname + search, { headers }]
}

/** @returns the address of the server */
async function listen(server: Server): Promise<string> {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return `http://127.0.0.1:${z.object({ port: z.int() }).parse(server.address()).port}`
}

async function findFreePort(): Promise<number> {
  const server = createServer()
  const { port } = new URL(await listen(server))
  server.close()
  await once(server, 'close')
  return Number(port)
}
