import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { post, openTestApp } from '../../test/open-test-app'
import type { TestApp } from '../../test/open-test-app'
import { addHours } from '../clock'
import { goneAddresses, messages, sessions, verifications } from '../db/tables/index'
import { deleteExpired } from './delete-expired'

let app: TestApp
beforeAll(async () => {
  app = await openTestApp()
})
afterAll(() => app.close())

const expireAfter = (days: number) =>
  deleteExpired({ db: app.db, clock: () => addHours(app.clock(), 24 * days) })

it('an email that belongs to no meeting is deleted half a year after it was sent', async () => {
  const request = { meeting: null, email: 'eve@example.org', language: 'en', zone: null }
  await app.request('/v1/subscriptions', post(request))
  await expireAfter(181)
  expect(await app.db.select().from(messages)).toHaveLength(1)
  await app.db.update(messages).set({ state: 'sent', nextAttemptAt: null })
  await expireAfter(179)
  expect(await app.db.select().from(messages)).toHaveLength(1)
  await expireAfter(181)
  expect(await app.db.select().from(messages)).toEqual([])
})

it('sessions and verifications are deleted when they have expired', async () => {
  await app.signInAs('reader')
  await app.db.execute(sql`insert into verifications
    (id, identifier, value, expires_at, created_at, updated_at)
    values ('v', 'v', 'v', now() + interval '1 hour', now(), now())`)
  await deleteExpired({ db: app.db, clock: app.clock })
  expect(await app.db.select().from(sessions)).toHaveLength(1)
  expect(await app.db.select().from(verifications)).toHaveLength(1)
  await deleteExpired({ db: app.db, clock: () => '2100-01-01T00:00:00.000Z' })
  expect(await app.db.select().from(sessions)).toEqual([])
  expect(await app.db.select().from(verifications)).toEqual([])
})

it('an address that could not be reached gets email again after a year', async () => {
  const since = app.clock()
  await app.db.insert(goneAddresses).values({ addressHash: 'hash', status: '5.1.1', since })
  await expireAfter(364)
  expect(await app.db.select().from(goneAddresses)).toHaveLength(1)
  await expireAfter(366)
  expect(await app.db.select().from(goneAddresses)).toEqual([])
})
