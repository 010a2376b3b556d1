import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { addHours } from '../clock'
import { messages, registrations, subscriptions } from '../db/tables/index'
import { makeLink } from '../mail/index'
import { publishFirstLetter } from '../publish-first-letter'
import { openTestApp, post } from '../../test/open-test-app'
import type { TestApp } from '../../test/open-test-app'
import { applyAs, openRegistration, registerAs } from '../../test/register'
import { deleteUnconfirmed } from './delete-unconfirmed'

const TWO_DAYS = 2 * 24 + 1

let app: TestApp
beforeAll(async () => {
  app = await openTestApp()
  await publishFirstLetter(app)
  await openRegistration(app)
})
afterAll(() => app.close())
beforeEach(async () => {
  await app.db.delete(registrations)
  await app.db.delete(subscriptions)
})

const forgetAfter = (hours: number) =>
  deleteUnconfirmed({ db: app.db, clock: () => addHours(app.clock(), hours) })
const addresses = async () =>
  (await app.db.select().from(registrations)).map(({ email }) => email).sort()

it('unconfirmed data is deleted after two days, with its emails; confirmed data stays', async () => {
  await applyAs(app, 'ana@example.org')
  await registerAs(app, 'ben@example.org')
  await forgetAfter(24)
  expect(await addresses()).toEqual(['ana@example.org', 'ben@example.org'])
  await forgetAfter(TWO_DAYS)
  expect(await addresses()).toEqual(['ben@example.org'])
  expect(new Set((await app.db.select().from(messages)).map(({ kind }) => kind))).toEqual(
    new Set(['confirm', 'confirmed']),
  )
})

it('an unconfirmed registration stays as long as a link to confirm it works', async () => {
  await applyAs(app, 'ana@example.org')
  const [row] = await app.db.select().from(registrations)
  const to = { registrationId: row?.id ?? '' }
  const expiresAt = addHours(app.clock(), 3 * 24)
  await makeLink(app.db, { purpose: 'confirm', to, at: app.clock(), expiresAt })
  await forgetAfter(TWO_DAYS)
  expect(await addresses()).toEqual(['ana@example.org'])
  await forgetAfter(2 * TWO_DAYS)
  expect(await addresses()).toEqual([])
})

it('an address with an unconfirmed subscription is deleted, too', async () => {
  const request = { meeting: null, email: 'eve@example.org', language: 'en', zone: null }
  await app.request('/v1/subscriptions', post(request))
  const unconfirmed = eq(subscriptions.state, 'unconfirmed')
  expect(await app.db.select().from(subscriptions).where(unconfirmed)).toHaveLength(1)
  await forgetAfter(TWO_DAYS)
  expect(await app.db.select().from(subscriptions)).toEqual([])
})
