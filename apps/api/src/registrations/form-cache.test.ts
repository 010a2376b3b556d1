import { eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { RegistrationSettings } from '@u4ssc/client'
import { applicationOf, applyAs, openRegistration, registerAs, SETTINGS } from '../../test/register'
import { openTestApp, post } from '../../test/open-test-app'
import type { TestApp } from '../../test/open-test-app'
import { openTestDatabase } from '../../test/open-test-database'
import { statementsOf } from '../db/index'
import {
  auditEntries,
  idempotencyKeys,
  messages,
  registrations,
  registrationSettings,
} from '../db/schema'
import { markRestored, markWithdrawn } from '../meetings/index'
import { publishFirstLetter } from '../publish-first-letter'
import { writeSettings } from './settings-store'

const SLUG = 'u4ssc-6'

/** A process with the form in memory; the changes below are made by another one. */
let app: TestApp
beforeAll(async () => {
  app = await openTestApp(undefined, { database: await openTestDatabase() })
  await publishFirstLetter(app)
  await openRegistration(app)
})
afterAll(() => app.close())
beforeEach(async () => {
  await app.db.delete(registrations)
  await changeElsewhere({})
  expect((await applyAs(app, 'first@example.org')).status).toBe(200)
})

/** Changes the settings like another process, without notifying this one. */
const changeElsewhere = (change: Partial<RegistrationSettings>) =>
  app.db.transaction((tx) => writeSettings(tx, SLUG, { ...SETTINGS, ...change }))

const emails = async () =>
  (await app.db.select().from(registrations)).map(({ email }) => email).sort()

describe('a form that another process has changed', () => {
  it.each<[string, Partial<RegistrationSettings>, number]>([
    ['is closed', { opensAt: null, closesAt: '2021-11-02T00:00:00.000Z' }, 409],
    ['is for the invited', { openTo: 'invited' }, 409],
    ['offers another way to attend', { modes: ['on-site'] }, 422],
    [
      'asks one more question',
      {
        questions: [
          { id: 'why', kind: 'yes-no', label: { en: 'Why?' }, required: true, shownIf: null },
        ],
      },
      422,
    ],
  ])('lets nobody in by what was remembered, once it %s', async (_, change, status) => {
    await changeElsewhere(change)
    expect((await applyAs(app, 'late@example.org')).status).toBe(status)
    expect(await emails()).toEqual(['first@example.org'])
    await changeElsewhere({})
    expect((await applyAs(app, 'late@example.org')).status).toBe(200)
    expect(await emails()).toEqual(['first@example.org', 'late@example.org'])
  })

  it('lets nobody in to a meeting that is withdrawn meanwhile', async () => {
    await markWithdrawn(app.db, SLUG, { reason: 'A mistake', at: app.clock() })
    expect((await applyAs(app, 'late@example.org')).status).toBe(404)
    await markRestored(app.db, SLUG, app.clock())
    expect(await emails()).toEqual(['first@example.org'])
    expect((await applyAs(app, 'late@example.org')).status).toBe(200)
  })

  it('gives no place that another process took away', async () => {
    await changeElsewhere({ places: { 'on-site': null, online: 1 } })
    const { registration: one } = await registerAs(app, 'one@example.org')
    const { registration: two } = await registerAs(app, 'two@example.org')
    expect([one.state, two.state]).toEqual(['confirmed', 'waiting'])
  })
})

describe('the statement that takes somebody in', () => {
  it('goes on where a column is added to what it writes, or taken away', async () => {
    const alter = (change: string) => statementsOf(app.db)(`alter table "registrations" ${change}`)
    await alter('add column "added" text')
    expect((await applyAs(app, 'added@example.org')).status).toBe(200)
    await alter('drop column "added"')
    expect((await applyAs(app, 'dropped@example.org')).status).toBe(200)
    expect(await app.db.$count(messages)).toBe(3)
  })

  it('puts the act on record, and nothing of who it is', async () => {
    const [row] = await app.db.select().from(registrations)
    const own = eq(auditEntries.subject, `registrations/${row?.id}`)
    expect(await app.db.select().from(auditEntries).where(own)).toMatchObject([
      {
        person: null,
        action: 'apply',
        before: null,
        after: { state: 'unconfirmed', outcome: 'eligible' },
      },
    ])
  })

  it('queues the email, and records the act, as is done row by row of who applies again', async () => {
    expect((await applyAs(app, 'first@example.org')).status).toBe(200)
    const unlike = { id: '', createdAt: '', nextAttemptAt: '', applicationId: null, facts: {} }
    const emails = await app.db.select().from(messages).orderBy(messages.createdAt)
    const [email, emailAgain] = emails.map((one) => ({ ...one, ...unlike }))
    expect(email).toEqual(emailAgain)
    const own = eq(auditEntries.subject, `registrations/${email?.registrationId}`)
    const acts = await app.db.select().from(auditEntries).where(own).orderBy(auditEntries.at)
    const [act, actAgain] = acts.map((one) => ({ ...one, id: '', at: '', before: null }))
    expect(act).toEqual(actAgain)
  })

  it('refuses a key that came with another request, and writes nothing of it', async () => {
    const path = `/v1/meetings/${SLUG}/registrations`
    const headers = { 'idempotency-key': 'once' }
    const send = (change: object) =>
      app.request(path, post(applicationOf('key@example.org', change), headers))
    expect((await send({})).status).toBe(200)
    expect(await app.db.select().from(idempotencyKeys)).toMatchObject([{ status: 201 }])
    await app.db.delete(registrations)
    expect((await send({ name: 'Somebody else' })).status).toBe(409)
    expect((await send({})).status).toBe(200)
    expect(await emails()).toEqual([])
    expect(await app.db.select().from(messages)).toEqual([])
  })

  it('inserts concurrent applicants even if one of them is refused', async () => {
    const path = `/v1/meetings/${SLUG}/registrations`
    const headers = { 'idempotency-key': 'together' }
    await app.request(path, post(applicationOf('clash@example.org'), headers))
    await app.db.delete(registrations)
    const people = Array.from({ length: 12 }, (_, index) => `${index}@example.org`)
    const [clash, ...answers] = await Promise.all([
      app.request(path, post(applicationOf('clash@example.org', { name: 'Other' }), headers)),
      ...people.map((email) => applyAs(app, email)),
    ])
    expect(clash.status).toBe(409)
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]))
    expect(await emails()).toEqual(people.sort())
    expect(await app.db.select().from(messages)).toHaveLength(people.length)
  })

  it('is one for those who come together', async () => {
    const people = Array.from({ length: 12 }, (_, index) => `${index}@example.org`)
    await Promise.all(people.map((email) => applyAs(app, email)))
    // Number of the transaction that wrote each row
    const transaction = sql<string>`xmin::text`
    const writes = await app.db.selectDistinct({ transaction }).from(registrations)
    expect(await emails()).toHaveLength(1 + people.length)
    expect(writes.length).toBeLessThan(people.length / 2)
  })

  it('counts each change of the settings', async () => {
    const read = async () => (await app.db.select().from(registrationSettings))[0]?.revision ?? 0
    const before = await read()
    await changeElsewhere({})
    expect(await read()).toBe(before + 1)
  })
})
