import { eq } from 'drizzle-orm'
import QRCode from 'qrcode'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { MessagePageSchema, MessagePreviewSchema } from '@u4ssc/client/emails'
import { openMailServer } from '../../../test/open-mail-server'
import type { MailServer } from '../../../test/open-mail-server'
import { applyAs, openRegistration, registerAs } from '../../../test/register'
import { openTestApp, post } from '../../../test/open-test-app'
import type { TestApp } from '../../../test/open-test-app'
import { openTestDatabase } from '../../../test/open-test-database'
import { addHours, addMinutes } from '../../clock'
import { createLog } from '../../startup/create-log'
import type { OpenDatabase } from '../../db/index'
import { mailDomains, messages, registrations } from '../../db/tables/index'
import { queueReminders } from '../../notices/queue-reminders'
import { publishFirstLetter } from '../../publish-first-letter'
import { deliverDue } from './deliver-due'
import type { MailDeps } from './deliver-due'
import { openSender } from './sender'
import type { Sender } from './sender'

const START = '2021-11-25T09:00:00.000Z'

let app: TestApp
let database: OpenDatabase
let server: MailServer
let sender: Sender
let cookie: string
beforeAll(async () => {
  database = await openTestDatabase()
  app = await openTestApp(START, { database })
  await publishFirstLetter(app)
  server = await openMailServer()
  sender = openSender(server.url, 'U4SSC <u4ssc@example.int>')
})
afterAll(async () => {
  sender.close()
  await server.close()
  await app.close()
})
beforeEach(async () => {
  await app.db.delete(registrations)
  await app.db.delete(mailDomains)
  cookie = await openRegistration(app)
  server.accepted.length = 0
})

function depsAt(now: string): MailDeps {
  const { db } = app
  const addresses = {
    publicApiUrl: 'https://api.example.int',
    publicSiteUrl: 'https://example.int',
    mailFrom: 'U4SSC <u4ssc@example.int>',
  }
  return { db, clock: () => now, log: createLog('silent'), addresses, sender }
}
const deliver = (minutes = 1) => deliverDue(depsAt(addMinutes(app.clock(), minutes)))
const statesOf = async () => (await app.db.select().from(messages)).map(({ state }) => state)

describe('an email', () => {
  it('contains the confirmation link, in the requested language, as text and HTML', async () => {
    await applyAs(app, 'ana@example.org', { language: 'fr' })
    await deliver()
    const [mail] = server.accepted
    expect(mail?.subject).toMatch(/^Confirmez votre inscription\s: /)
    expect(mail?.html).toContain('lang="fr" dir="ltr"')
    const token = /https:\/\/example\.int\/fr\/registration\/confirm\?token=(\S+)/.exec(
      mail?.text ?? '',
    )
    const confirmed = await app.request(
      '/v1/registrations/confirmation',
      post({ token: token?.[1] }),
    )
    expect(confirmed.status).toBe(200)
    expect(JSON.stringify(await app.db.select().from(messages))).not.toContain(token?.[1])

    await deliver()
    const [, second] = server.accepted
    expect(second?.text).toContain('mardi 7 décembre 2021')
    expect(second?.attachments.map(({ contentType }) => contentType)).toContain('text/calendar')
  })

  it('is right to left in Arabic, and has times in the zone of the reader', async () => {
    await openRegistration(app, { modes: ['on-site'], reminderHours: [168] })
    const there = { mode: 'on-site', language: 'ar', zone: 'Pacific/Auckland' } as const
    const { registration } = await registerAs(app, 'ana@example.org', there)
    await deliver()
    const mail = server.accepted.find(({ subject }) => subject?.startsWith('تم تسجيلك'))
    expect(mail?.html).toContain('lang="ar" dir="rtl"')
    expect(mail?.text).toContain('أوكلاند')
    expect(mail?.text).toMatch(/(22:00|٢٢:٠٠)/)

    const code = registration.checkInCode ?? 'none'
    expect(mail?.text).toContain(code)
    expect(mail?.html).toContain(`<span dir="ltr">${code}</span>`)
    expect(mail?.html).toContain('<img src="data:image/png;base64,')
    const picture = mail?.attachments.find(({ cid }) => cid === 'check-in-code')
    const drawn = await QRCode.toBuffer(code, { errorCorrectionLevel: 'Q', width: 328 })
    expect(picture?.content).toEqual(drawn)
    const list = await app.request('/v1/messages', { headers: { cookie } })
    const { items } = MessagePageSchema.parse(await list.json())
    const confirmed = items.find(({ kind }) => kind === 'confirmed')
    const read = await app.request(`/v1/messages/${confirmed?.id}`, { headers: { cookie } })
    const preview = MessagePreviewSchema.parse(await read.json())
    expect(preview.html).toContain(drawn.toString('base64'))

    await queueReminders(depsAt('2021-11-30T09:00:00.000Z'))
    await deliverDue(depsAt('2021-11-30T09:00:00.000Z'))
    const reminder = server.accepted.find(({ subject }) => subject?.startsWith('بعد 7 أيام'))
    expect(reminder?.text).toContain('/ar/registration?token=')
  })

  it('escapes what people type', async () => {
    await registerAs(app, 'ana@example.org', { name: '<b>Ana</b> & "co"\r\nBcc: x@example.org' })
    await deliver()
    const all = server.accepted.map(({ html }) => html).join('')
    expect(all).toContain('&lt;b&gt;Ana&lt;/b&gt; &amp; &quot;co&quot;')
    for (const { bcc } of server.accepted) expect(bcc).toBeUndefined()
  })

  it('is retried if the server defers it or hangs up, and arrives once', async () => {
    await applyAs(app, 'ana@example.org')
    server.behave('put-off', 'hang-up')
    await deliver()
    expect(await app.db.select().from(messages)).toMatchObject([
      { state: 'deferred', attempts: 1, error: '451' },
    ])
    await deliver(1)
    expect(server.accepted).toHaveLength(0)
    await deliver(4)
    expect(await statesOf()).toEqual(['deferred'])
    await deliver(60)
    await deliver(120)
    expect(await statesOf()).toEqual(['sent'])
    expect(server.accepted).toHaveLength(1)
  })

  it('is shown as failed if the server refuses it, and can be sent again', async () => {
    await applyAs(app, 'ana@example.org')
    server.behave('refuse')
    await deliver()
    const list = await app.request('/v1/messages?state=failed', { headers: { cookie } })
    const { items } = MessagePageSchema.parse(await list.json())
    expect(items).toMatchObject([{ error: '550', to: 'ana@example.org', kind: 'confirm' }])
    const again = `/v1/messages/${items[0]?.id}/resend`
    expect((await app.request(again, post({}, { cookie }))).status).toBe(200)
    expect((await app.request(again, post({}, { cookie }))).status).toBe(409)
    await deliver()
    expect(await statesOf()).toEqual(['sent'])
  })

  it('arrives once for each person, even if several processes send at the same time', async () => {
    const people = Array.from({ length: 15 }, (_, index) => `person-${index}@host-${index}.example`)
    for (const email of people) await applyAs(app, email)
    const inTurn = () =>
      database.runAlone('deliver', async () => {
        await deliver()
      })
    await Promise.all([inTurn(), inTurn(), inTurn()])
    await inTurn()
    const to = server.accepted.map((mail) => [mail.to].flat()[0]?.text ?? '')
    expect(to.sort()).toEqual([...people].sort())
    expect(new Set(server.accepted.map(({ messageId }) => messageId)).size).toBe(15)
  })

  it('that cannot be rendered is retried later, and does not stop the others', async () => {
    for (const name of ['ana', 'ben']) await applyAs(app, `${name}@example.org`)
    const [broken] = await app.db.select().from(messages)
    const id = broken?.id ?? ''
    await app.db
      .update(messages)
      .set({ facts: { sent: 'no time' } })
      .where(eq(messages.id, id))
    await deliver()
    expect(server.accepted).toHaveLength(1)
    const [row] = await app.db.select().from(messages).where(eq(messages.id, id))
    expect(row).toMatchObject({
      state: 'deferred',
      attempts: 1,
      error: 'The email could not be written',
    })
  })

  it('is not delayed by a process whose clock was a day ahead', async () => {
    await applyAs(app, 'ana@example.org')
    await deliver(-24 * 60)
    expect(await statesOf()).toEqual(['sent'])
  })

  it('is delayed if many emails go to one domain', async () => {
    for (let index = 0; index < 22; index += 1) await applyAs(app, `person-${index}@example.org`)
    await deliver()
    expect(server.accepted).toHaveLength(20)
    await deliver(2)
    expect(server.accepted).toHaveLength(22)
    expect(new Set((await app.db.select().from(messages)).map(({ attempts }) => attempts))).toEqual(
      new Set([1]),
    )
  })

  it('waits in the outbox without a mail server, and its links can be read there and work', async () => {
    await applyAs(app, 'ana@example.org', { language: 'zh' })
    expect(await deliverDue({ ...depsAt(app.clock()), sender: undefined })).toBe(0)
    const [message] = await app.db.select().from(messages)
    const response = await app.request(`/v1/messages/${message?.id}`, { headers: { cookie } })
    const preview = MessagePreviewSchema.parse(await response.json())
    expect(preview).toMatchObject({ state: 'queued' })
    expect(preview.subject).toMatch(/^请确认您的注册/)
    const token = /token=(\S+)/.exec(preview.text)?.[1]
    expect((await app.request('/v1/registrations/confirmation', post({ token }))).status).toBe(200)
  })
})

describe('an email that was sent while the database went away', () => {
  it('is not sent by another process while the first process tries to record it', async () => {
    await applyAs(app, 'ana@example.org')
    const deps = depsAt(addMinutes(app.clock(), 1))
    let isAway = true
    let tried: () => void = () => undefined
    const hasTried = new Promise<void>((resolve) => (tried = resolve))
    const flaky = new Proxy(app.db, {
      get: (target, name) => {
        if (name === 'update' && server.accepted.length > 0 && isAway) {
          tried()
          throw Object.assign(new Error('away'), { code: '57P01' })
        }
        const value: unknown = Reflect.get(target, name)
        return value
      },
    })
    const first = deliverDue({ ...deps, db: flaky })
    await hasTried
    expect(await deliverDue(deps)).toBe(0)
    isAway = false
    await first
    expect(server.accepted).toHaveLength(1)
    expect(await statesOf()).toEqual(['sent'])
  })

  it('is recorded when the database is available again, and not sent again', async () => {
    await applyAs(app, 'ana@example.org')
    const now = addMinutes(app.clock(), 1)
    const deps = depsAt(now)
    let failures = 3
    const flaky = new Proxy(app.db, {
      get: (target, name) => {
        if (name === 'update' && server.accepted.length > 0 && failures > 0) {
          failures -= 1
          throw Object.assign(new Error('away'), { code: '57P01' })
        }
        const value: unknown = Reflect.get(target, name)
        return value
      },
    })
    await deliverDue({ ...deps, db: flaky })
    expect(failures).toBe(0)
    await deliverDue(deps)
    expect(server.accepted).toHaveLength(1)
    expect(await statesOf()).toEqual(['sent'])
  })
})

describe('reminders', () => {
  it('are sent once before the start, only the latest due one, to confirmed people', async () => {
    await registerAs(app, 'ana@example.org', { language: 'ru' })
    await deliver()
    const opening = '2021-12-07T09:00:00.000Z'
    const remindAt = (hours: number) => depsAt(addHours(opening, -hours))
    await queueReminders(remindAt(25))
    await queueReminders(remindAt(24))
    await queueReminders(remindAt(23))
    await deliverDue(remindAt(2))
    await queueReminders(remindAt(0.5))
    await queueReminders(remindAt(0))
    await deliverDue(depsAt(opening))
    const subjects = server.accepted.map(({ subject }) => subject ?? '')
    expect(subjects.filter((subject) => subject.startsWith('Через'))).toEqual([
      expect.stringMatching(/^Через 24 часа: /),
      expect.stringMatching(/^Через 1 час: /),
    ])
  })
})
