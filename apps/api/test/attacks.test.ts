import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { getTableName, sql } from 'drizzle-orm'
import * as z from 'zod'
import { Writable } from 'node:stream'
import { MessagePageSchema, MessagePreviewSchema } from '@u4ssc/client/emails'
import { createLog } from '../src/startup/create-log'
import * as schema from '../src/db/tables/index'
import { openSender } from '../src/mail/delivery/sender'
import { makeFirstOwnerToken } from '../src/sign-in/index'
import { publishFirstLetter } from '../src/publish-first-letter'
import { changeMeeting } from './change-meeting'
import { openMailServer } from './open-mail-server'
import { cookieOf, openTestApp, post, sending } from './open-test-app'
import type { TestApp } from './open-test-app'
import { applicationOf, applyAs, confirmTokenOf, openRegistration, registerAs } from './register'

const SCRIPT = `"><script>alert(1)</script><img src=x onerror=alert(1)>`
const HEADER = 'Ana\r\nBcc: eve@example.org\r\n\r\nSend money'

let app: TestApp
let registrar: string
beforeAll(async () => {
  app = await openTestApp()
  await publishFirstLetter(app)
  registrar = await openRegistration(app, { opensAt: '2021-11-01T00:00:00.000Z' })
})
afterAll(() => app.close())

const get = (path: string, headers: Record<string, string> = {}) => app.request(path, { headers })
const ownOf = (token: string) => get('/v1/registrations/own', { 'personal-link': token })

/** Returns the emails in the outbox to an address, as shown in the dashboard. */
async function emailsTo(email: string) {
  const listed = await get(`/v1/messages?meeting=u4ssc-6&limit=100`, { cookie: registrar })
  const { items } = MessagePageSchema.parse(await listed.json())
  const own = items.filter(({ to }) => to === email)
  return Promise.all(
    own.map(async ({ id }) => {
      const preview = await get(`/v1/messages/${id}`, { cookie: registrar })
      return MessagePreviewSchema.parse(await preview.json())
    }),
  )
}

describe('typed text', () => {
  it('is not markup in an email', async () => {
    await registerAs(app, 'script@example.org', { name: SCRIPT })
    const emails = await emailsTo('script@example.org')
    expect(emails.length).toBeGreaterThan(0)
    for (const { html } of emails) expect(html).not.toMatch(/<script|<img[^>]+onerror/i)
    expect(emails.some(({ html }) => html.includes('&lt;script'))).toBe(true)
  })

  it('is not a header of an email', async () => {
    const server = await openMailServer()
    const sender = openSender(server.url, 'U4SSC <u4ssc@example.int>')
    await sender.send({
      id: '5b3f2a0e-9f0e-4b1c-8a53-0d7d3a0f0003',
      to: { email: 'ana@example.org', name: HEADER, zone: null, attends: false },
      subject: HEADER,
      text: 'News',
      html: '<p>News</p>',
      from: { name: 'U4SSC', email: 'u4ssc@example.int' },
      replyTo: null,
      calendar: null,
      endLink: null,
      attachments: [],
    })
    sender.close()
    const [mail] = server.accepted
    await server.close()
    expect(mail?.headers.has('bcc')).toBe(false)
    expect(mail?.text?.trim()).toBe('News')
    expect(mail?.to).toMatchObject({ value: [{ address: 'ana@example.org' }] })
  })

  it('is not an entry of a calendar', async () => {
    const title = 'x\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:Free beer'
    await changeMeeting(app, { '/title': title })
    const calendar = await (await get('/v1/meetings/u4ssc-6/calendar.ics')).text()
    expect(calendar).toContain('Free beer')
    const lines = calendar.split(/\r?\n/)
    expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(1)
    expect(lines.some((line) => line.startsWith('SUMMARY:Free'))).toBe(false)
  })

  it.each(["' or 1=1 --", "'; drop table meetings; --", '%', '\\', '${7*7}', '\u0000'])(
    'is not part of a query: %j',
    async (text) => {
      const q = encodeURIComponent(text)
      for (const path of [
        `/v1/search?q=${q}`,
        `/v1/meetings?status=${q}`,
        `/v1/meetings?cursor=${q}`,
        `/v1/circulars?addressee=${q}&series=${q}&kind=${q}`,
        `/v1/circulars/${q}`,
      ])
        expect([200, 404, 422]).toContain((await get(path)).status)
      const all = await get(`/v1/registrations?meeting=u4ssc-6&q=${q}`, { cookie: registrar })
      expect([200, 422]).toContain(all.status)
      expect((await app.clientOf().meetings.list()).items).toHaveLength(1)
    },
  )
})

describe('a body', () => {
  it('sets only the fields that its route names', async () => {
    const email = 'mass@example.org'
    const more = { id: crypto.randomUUID(), status: 'confirmed', state: 'confirmed', role: 'owner' }
    const applied = await app.request(
      '/v1/meetings/u4ssc-6/registrations',
      post({ ...applicationOf(email), ...more }),
    )
    expect([200, 202, 422]).toContain(applied.status)
    const rows = await app.db.select().from(schema.registrations)
    const row = rows.find((one) => one.email === email)
    expect(row?.state ?? 'unconfirmed').toBe('unconfirmed')
    expect(row?.id).not.toBe(more.id)

    const owner = app.clientOf(await app.signInAs('owner'))
    const invitation = { email: 'invited@example.org', role: 'reader' } as const
    const { token } = await owner.people.invitations.create(invitation)
    const body = { token, name: 'Eve', password: 'correct horse battery', role: 'owner' }
    const accepted = await app.request('/v1/invitations/acceptance', post(body))
    expect(await accepted.json()).toMatchObject({ role: 'reader' })
  })

  it('does not change a prototype', async () => {
    const body = `{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}`
    const headers = { 'content-type': 'application/json' }
    await app.request('/v1/readings', { method: 'POST', headers, body })
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
  })

  it.each([
    ['is too long', `"${'x'.repeat(5 * 1024 * 1024)}"`, 413],
    ['is nested without end', '['.repeat(1_000_000), 400],
    ['is nested deep', '['.repeat(100_000) + ']'.repeat(100_000), 422],
  ])('that %s is refused, and the server continues', async (_what, body, status) => {
    const headers = { 'content-type': 'application/json' }
    const answer = await app.request('/v1/readings', { method: 'POST', headers, body })
    expect(answer.status).toBe(status)
    expect((await get('/v1/meetings')).status).toBe(200)
  })
})

describe('a personal link', () => {
  it('opens only what it was made for', async () => {
    await applyAs(app, 'link@example.org')
    const confirm = await confirmTokenOf(app, 'link@example.org')
    expect((await ownOf(confirm)).status).toBe(403)
    expect((await get(`/join/${confirm}`)).status).not.toBe(303)
    const { token } = await registerAs(app, 'own@example.org')
    expect((await ownOf(token)).status).toBe(200)
    const again = await app.request('/v1/registrations/confirmation', post({ token }))
    expect(again.status).toBe(403)
    const asInvited = await get('/v1/meeting-invitations/own', { 'personal-link': token })
    expect(asInvited.status).toBe(403)
    const asKey = await get('/v1/drafts', { authorization: `Bearer ${token}` })
    expect(asKey.status).toBe(401)
  })

  it('is neither an ID nor part of a token, nor valid in another case', async () => {
    const { token } = await registerAs(app, 'guess@example.org')
    const rows = await app.db.select().from(schema.registrations)
    for (const { id } of rows) expect((await ownOf(id)).status).toBe(403)
    const swapped = token.replaceAll(/[a-z]/gi, (sign) =>
      sign === sign.toUpperCase() ? sign.toLowerCase() : sign.toUpperCase(),
    )
    for (const guess of [token.slice(0, -1), swapped, `${token}=`, `${token}%`, '%', ''])
      expect((await ownOf(guess)).status).toBe(403)
  })
})

it('no token that opens something is stored in plain text', async () => {
  const owner = app.clientOf(await app.signInAs('owner'))
  const tokens = [
    (await registerAs(app, 'kept@example.org')).token,
    await confirmTokenOf(app, 'kept@example.org'),
    (await owner.people.invitations.create({ email: 'kept@example.org', role: 'editor' })).token,
    (await owner.keys.create({ name: 'kept', scopes: ['drafts:read'] })).secret,
    (await makeFirstOwnerToken(app.db, app.clock)) ?? 'there is an owner already',
  ]
  const tables = Object.values(schema).map((table) => getTableName(table))
  expect(tables).toContain('personal_links')
  for (const table of tables) {
    const held = JSON.stringify(await app.db.execute(sql`select * from ${sql.identifier(table)}`))
    for (const token of tokens) expect(held, table).not.toContain(token)
  }
})

it('signing in creates a new session, whatever cookie was sent', async () => {
  const body = { email: 'ada@example.org', password: 'correct horse battery' }
  const owner = app.clientOf(await app.signInAs('owner'))
  const { token } = await owner.people.invitations.create({ email: body.email, role: 'reader' })
  await app.request('/v1/invitations/acceptance', post({ ...body, token, name: 'Ada' }))
  const fixed = 'u4ssc.session_token=chosen-by-eve'
  const first = cookieOf(await app.request('/v1/session', post(body, { cookie: fixed })))
  const second = cookieOf(await app.request('/v1/session', post(body, { cookie: first })))
  expect(first).not.toContain('chosen-by-eve')
  expect(second).not.toBe(first)
  for (const cookie of [fixed, first])
    expect((await get('/v1/session', { cookie })).status).toBe(401)
  expect((await get('/v1/session', { cookie: second })).status).toBe(200)
})

describe('headers that a client invents', () => {
  const EVIL = 'evil.example'
  const forged = {
    host: EVIL,
    'x-forwarded-host': EVIL,
    'x-forwarded-proto': 'javascript',
    'x-original-url': '/v1/people',
    forwarded: `host=${EVIL}`,
  }

  it('are not in any public answer, and lead to no other address', async () => {
    const paths = [
      '/v1/meetings',
      '/v1/meetings/u4ssc-6',
      '/v1/feeds/changes.atom',
      '/openapi.json',
    ]
    for (const path of paths) {
      const plain = await get(path)
      const answer = await get(path, forged)
      expect(await answer.text()).toBe(await plain.text())
      expect([...answer.headers.values()].join()).not.toContain(EVIL)
    }
  })

  it('are not in any email', async () => {
    const body = applicationOf('forged@example.org')
    await app.request('/v1/meetings/u4ssc-6/registrations', post(body, forged))
    for (const mail of await emailsTo('forged@example.org'))
      expect(JSON.stringify(mail)).not.toContain(EVIL)
  })

  it('do not change a public answer for signed-in people', async () => {
    const anonymous = await get('/v1/meetings/u4ssc-6')
    const signedIn = await get('/v1/meetings/u4ssc-6', { cookie: registrar })
    expect(await signedIn.text()).toBe(await anonymous.text())
    expect(signedIn.headers.get('set-cookie')).toBeNull()
  })
})

it.each(['//evil.example', '/\\evil.example', '/admin//evil.example', '/join/x?to=//evil.example'])(
  '%s does not redirect to another site',
  async (path) => {
    const location = (await get(path)).headers.get('location') ?? '/'
    expect(new URL(location, 'http://localhost:4000').host).toBe('localhost:4000')
    expect(location).not.toMatch(/^[/\\]{2}/)
  },
)

it('an address with line ends is one line in the log', () => {
  const lines: string[] = []
  const destination = new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      lines.push(chunk.toString())
      done()
    },
  })
  const log = createLog('info', destination)
  log.info({ path: '/v1/x\r\n{"level":60,"msg":"all is lost"}' }, 'answered')
  expect(lines.join('').trimEnd().split('\n')).toHaveLength(1)
  expect(
    z.looseObject({ level: z.literal(30) }).safeParse(JSON.parse(lines.join(''))).success,
  ).toBe(true)
})

it('a write without a JSON body is refused, regardless of the sender', async () => {
  const path = '/v1/registration-settings/u4ssc-6'
  const answer = await app.request(path, {
    ...sending('PUT', {}, { cookie: registrar }),
    headers: { cookie: registrar, 'content-type': 'text/plain' },
  })
  expect(answer.status).toBe(415)
})
