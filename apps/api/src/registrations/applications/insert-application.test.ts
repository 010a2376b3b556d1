import { eq, ne } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { RegistrationSettings } from '@u4ssc/client/registrations'
import { countStatements } from '../../../test/count-statements'
import {
  applicationOf,
  applyAs,
  openRegistration,
  registerAs,
  SETTINGS,
} from '../../../test/register'
import { openTestApp, post } from '../../../test/open-test-app'
import type { TestApp } from '../../../test/open-test-app'
import { openTestDatabase } from '../../../test/open-test-database'
import {
  auditEntries,
  idempotencyKeys,
  messages,
  registrationPlaces,
  registrations,
} from '../../db/tables/index'
import { markRestored, markWithdrawn } from '../../meetings/index'
import { publishFirstLetter } from '../../publish-first-letter'
import { writeSettings } from '../store/settings-store'

const SLUG = 'u4ssc-6'

/** The settings below are changed by another process, without notifying this one. */
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
  ])('registers nobody once it %s', async (_, change, status) => {
    await changeElsewhere(change)
    expect((await applyAs(app, 'late@example.org')).status).toBe(status)
    expect(await emails()).toEqual(['first@example.org'])
    await changeElsewhere({})
    expect((await applyAs(app, 'late@example.org')).status).toBe(200)
    expect(await emails()).toEqual(['first@example.org', 'late@example.org'])
  })

  it('registers nobody for a meeting that is withdrawn in the meantime', async () => {
    await markWithdrawn(app.db, SLUG, { reason: 'A mistake', at: app.clock() })
    expect((await applyAs(app, 'late@example.org')).status).toBe(404)
    await markRestored(app.db, SLUG, app.clock())
    expect(await emails()).toEqual(['first@example.org'])
    expect((await applyAs(app, 'late@example.org')).status).toBe(200)
  })

  it('gives no place that another process has removed', async () => {
    await changeElsewhere({ places: { 'on-site': null, online: 1 } })
    const { registration: one } = await registerAs(app, 'one@example.org')
    const { registration: two } = await registerAs(app, 'two@example.org')
    expect([one.state, two.state]).toEqual(['confirmed', 'waiting'])
  })
})

describe('an application', () => {
  it('is recorded in the audit log without the name of the person', async () => {
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

  it('queues the same email and records the same act as a repeated one', async () => {
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

  it('refuses a key that was used for another request, and writes nothing of the second request', async () => {
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

  it.each<[string, Record<string, string>]>([
    ['without a key', {}],
    ['with a key', { 'idempotency-key': 'counted' }],
  ])('%s takes one statement if the form is unchanged since the one before', async (_, headers) => {
    const path = `/v1/meetings/${SLUG}/registrations`
    const send = () => app.request(path, post(applicationOf('new@example.org'), headers))
    await applyAs(app, 'before@example.org')
    expect(await countStatements(send)).toBe(1)
    expect((await send()).status).toBe(200)
  })

  it('is stored even if a concurrent one is refused', async () => {
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

  it('is stored once for an address, even if many are sent together', async () => {
    await Promise.all(Array.from({ length: 12 }, () => applyAs(app, 'same@example.org')))
    expect(await emails()).toEqual(['first@example.org', 'same@example.org'])
  })
})

describe('places', () => {
  const PLACES = 3
  const people = Array.from({ length: 12 }, (_, index) => `${index}@example.org`)

  it('go to as many people as there are places, if more register together, and the others wait', async () => {
    await changeElsewhere({ places: { 'on-site': null, online: PLACES } })
    const registered = await Promise.all(people.map((email) => registerAs(app, email)))
    const placed = registered.filter(({ registration }) => registration.state === 'confirmed')
    expect(placed).toHaveLength(PLACES)
    const own = ne(registrations.email, 'first@example.org')
    const rows = await app.db.select().from(registrations).where(own).orderBy(registrations.place)
    expect(rows.map(({ state }) => state)).toEqual(
      people.map((_, index) => (index < PLACES ? 'confirmed' : 'waiting')),
    )
    expect(new Set(rows.map(({ place }) => place)).size).toBe(people.length)
    const held = await app.db.select().from(registrationPlaces)
    expect(held.find(({ mode }) => mode === 'online')).toMatchObject({ taken: PLACES })
  })
})
