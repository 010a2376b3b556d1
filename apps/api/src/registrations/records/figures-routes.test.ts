import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openTestApp } from '../../../test/open-test-app'
import type { TestApp } from '../../../test/open-test-app'
import { applyAs, openRegistration, registerAs } from '../../../test/register'
import { RETENTION } from '@u4ssc/client/platform'
import { addHours } from '../../clock'
import { createLog } from '../../startup/create-log'
import { messages, registrations } from '../../db/tables/index'
import { purge } from '../../retention/retention-job'
import { publishFirstLetter } from '../../publish-first-letter'

let app: TestApp
let cookie: string
beforeAll(async () => {
  app = await openTestApp()
  await publishFirstLetter(app)
  cookie = await openRegistration(app)
  await registerAs(app, 'ana@example.org')
  await registerAs(app, 'bo@example.org')
  await registerAs(app, 'cai@example.org', { country: 'CN' })
  await applyAs(app, 'unconfirmed@example.org')
})
afterAll(() => app.close())

it('registrations are counted by their shared properties, unconfirmed ones by state only', async () => {
  const figures = await app.clientOf(cookie).registrations.count({ meeting: 'u4ssc-6' })
  expect(figures.countries).toEqual([
    { key: 'CO', people: 2 },
    { key: 'CN', people: 1 },
  ])
  expect(figures.modes).toEqual([{ key: 'online', people: 3 }])
  expect(figures.capacities).toEqual([{ key: 'individual', people: 3 }])
  expect(figures.days).toEqual([{ key: app.clock().slice(0, 10), people: 3 }])
  expect(figures.states).toContainEqual({ key: 'unconfirmed', people: 1 })
})

it('expired data is deleted according to the table of retention, and only totals remain', async () => {
  const { id } = (await app.clientOf(cookie).registrations.list({ q: 'ana@' })).items[0] ?? {}
  const after = (days: number) => () => addHours('2021-12-08T00:00:00.000Z', 24 * days)
  const { db } = app
  const log = createLog('silent')
  const needs = [{ service: 'captioning', details: 'in Spanish' } as const]
  await db
    .update(registrations)
    .set({ accessNeeds: needs })
    .where(eq(registrations.id, id ?? ''))
  await purge({ db, log, clock: after(RETENTION.needs.kept.days - 1) })
  expect(JSON.stringify(await db.select().from(registrations))).toContain('in Spanish')
  await purge({ db, log, clock: after(RETENTION.needs.kept.days) })
  expect(JSON.stringify(await db.select().from(registrations))).not.toContain('in Spanish')
  const before = await app.clientOf(cookie).registrations.count({ meeting: 'u4ssc-6' })

  await purge({ db, log, clock: after(RETENTION.registration.kept.days) })
  expect(await db.select().from(registrations)).toEqual([])
  expect(await db.select().from(messages)).toEqual([])
  expect(await app.clientOf(cookie).registrations.count({ meeting: 'u4ssc-6' })).toEqual({
    ...before,
    days: [],
  })
})

it('a meeting without registrations has no figures', async () => {
  const figures = await app.clientOf(cookie).registrations.count({ meeting: 'u4ssc-7' })
  expect(figures).toEqual({ states: [], days: [], countries: [], capacities: [], modes: [] })
})

it('a meeting name that is too long is refused, with the field', async () => {
  const path = `/v1/registration-figures?meeting=${'a'.repeat(201)}`
  const response = await app.request(path, { headers: { cookie } })
  expect(response.status).toBe(422)
  expect(await response.json()).toMatchObject({ errors: [{ pointer: '/meeting' }] })
})
