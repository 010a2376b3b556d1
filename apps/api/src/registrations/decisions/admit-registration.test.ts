import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import type { Client } from '@u4ssc/client'
import { applyAs, openRegistration, registerAs } from '../../../test/register'
import { openTestApp } from '../../../test/open-test-app'
import { openTestDatabase } from '../../../test/open-test-database'
import type { TestApp } from '../../../test/open-test-app'
import { auditEntries, registrations } from '../../db/tables/index'
import { publishFirstLetter } from '../../publish-first-letter'
import { lapseAllOffers } from '../waiting-list/transition-registration'

/** Registration closes when the meeting begins, at 09:00. */
let before: TestApp
let app: TestApp
let registrar: Client
beforeAll(async () => {
  const database = await openTestDatabase()
  const shared = { ...database, close: () => Promise.resolve() }
  before = await openTestApp('2021-12-06T09:00:00.000Z', { database: shared })
  app = await openTestApp('2021-12-07T09:10:00.000Z', { database })
  await publishFirstLetter(app)
  registrar = app.clientOf(await app.signInAs('registrar'))
})
afterAll(async () => {
  await before.close()
  await app.close()
})
beforeEach(async () => {
  await app.db.delete(registrations)
  await openRegistration(before, { places: { online: 1, 'on-site': null } })
})

const ANA = 'ana@example.org'
const BEN = 'ben@example.org'
async function rowOf(email: string) {
  const [row] = await app.db.select().from(registrations).where(eq(registrations.email, email))
  if (!row) throw new Error('Nobody has that address')
  return row
}
const admit = async (email: string) =>
  (await registrar.registrations.admit((await rowOf(email)).id)).state
const placeOf = async (email: string) => {
  const { others } = await registrar.checkIns.list('u4ssc-6')
  const { id } = await rowOf(email)
  return others.find((one) => one.id === id)?.hasPlace
}

it('a person on the waiting list is admitted only if a place is free, and has a code then', async () => {
  await registerAs(before, ANA)
  await registerAs(before, BEN)
  expect(await placeOf(BEN)).toBe(false)
  await expect(admit(BEN)).rejects.toMatchObject({ code: 'no-free-place' })
  expect((await rowOf(BEN)).state).toBe('waiting')

  // Once the meeting has begun, a new place is offered to nobody
  await openRegistration(app, { places: { online: 2, 'on-site': null } })
  expect(await placeOf(BEN)).toBe(true)
  expect(await admit(BEN)).toBe('confirmed')
  const { people } = await registrar.checkIns.list('u4ssc-6')
  expect(people.map(({ id }) => id)).toContain((await rowOf(BEN)).id)
  const acts = await app.db.select().from(auditEntries)
  expect(acts.findLast(({ action }) => action === 'admit-registration')).toMatchObject({
    before: { state: 'waiting' },
    after: { state: 'confirmed' },
  })
})

it('a place that was reserved until the meeting began is given to the person at the desk', async () => {
  const { token } = await registerAs(before, ANA)
  await registerAs(before, BEN)
  await before.clientOf().registrations.own.cancel(token)
  expect((await rowOf(BEN)).state).toBe('offered')
  await lapseAllOffers({ db: app.db, clock: app.clock })
  expect([(await rowOf(BEN)).state, await admit(BEN)]).toEqual(['lapsed', 'confirmed'])
})

it('an address that was not confirmed enters as if it were, and takes no place of others', async () => {
  await applyAs(before, ANA)
  expect(await admit(ANA)).toBe('confirmed')
  await applyAs(before, BEN)
  expect(await admit(BEN)).toBe('waiting')
})

it('a cancelled registration enters again, last in order', async () => {
  await openRegistration(before, { places: { online: 2, 'on-site': null } })
  const { token } = await registerAs(before, ANA)
  await registerAs(before, BEN)
  await before.clientOf().registrations.own.cancel(token)
  expect(await admit(ANA)).toBe('confirmed')
  expect((await rowOf(ANA)).place).toBeGreaterThan((await rowOf(BEN)).place ?? Infinity)
})

it('the desk decides about nobody: people in review and declined people stay so', async () => {
  await openRegistration(before, { rule: 'review' })
  await registerAs(before, ANA)
  await applyAs(before, BEN)
  expect(await admit(BEN)).toBe('in-review')
  await expect(admit(ANA)).rejects.toMatchObject({ code: 'registration-state' })
  const { id } = await rowOf(ANA)
  const decision = { decision: 'refuse' as const, reason: 'Not named in the letter' }
  await registrar.registrations.decide({ registrations: [id], ...decision })
  await expect(admit(ANA)).rejects.toMatchObject({ code: 'registration-state' })
  expect((await rowOf(ANA)).state).toBe('refused')
})
