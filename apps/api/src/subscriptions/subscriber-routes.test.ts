import { afterAll, beforeAll, expect, it } from 'vitest'
import { openTestApp } from '../../test/open-test-app'
import type { TestApp } from '../../test/open-test-app'
import { addHours } from '../clock'
import { subscriptions } from '../db/tables/index'
import { publishFirstLetter } from '../publish-first-letter'

let app: TestApp
beforeAll(async () => {
  app = await openTestApp()
  await publishFirstLetter(app)
  const follow = (email: string, slug: string | null, hours: number, isActive = true) =>
    app.db.insert(subscriptions).values({
      id: crypto.randomUUID(),
      email,
      slug,
      language: 'fr',
      state: isActive ? 'active' : 'unconfirmed',
      createdAt: addHours(app.clock(), hours),
      confirmedAt: isActive ? app.clock() : null,
    })
  await follow('ana@example.org', 'u4ssc-6', 1)
  await follow('ben@example.org', null, 2)
  await follow('eve@example.org', 'u4ssc-6', 3, false)
})
afterAll(() => app.close())

it('subscribers are listed without their addresses, counted, and found by a complete address', async () => {
  const registrar = app.clientOf(await app.signInAs('registrar'))
  const first = await registrar.subscriptions.list({ limit: 2 })
  expect(first).toMatchObject({ active: 2, unconfirmed: 1 })
  expect(first.items.map(({ address }) => address)).toEqual(['e…@example.org', 'b…@example.org'])
  const rest = await registrar.subscriptions.list({ limit: 2, cursor: first.nextCursor ?? '' })
  expect(rest.items).toMatchObject([{ address: 'a…@example.org', meeting: 'u4ssc-6' }])
  const ofMeeting = await registrar.subscriptions.list({ meeting: 'u4ssc-6' })
  expect(ofMeeting).toMatchObject({ active: 1, unconfirmed: 1 })
  const found = await registrar.subscriptions.list({ email: 'Ben@Example.org' })
  expect(found.items).toMatchObject([{ meeting: null }])
  await expect(registrar.subscriptions.list({ email: 'ben' })).rejects.toMatchObject({
    status: 422,
  })
})

it('a removed subscriber is deleted, and the audit entry contains no name', async () => {
  const owner = app.clientOf(await app.signInAs('owner'))
  const [ana] = (await owner.subscriptions.list({ email: 'ana@example.org' })).items
  await owner.subscriptions.delete(ana?.id ?? '')
  expect(await app.db.select().from(subscriptions)).toHaveLength(2)
  const { items } = await owner.audit.list({ action: 'remove-subscriber' })
  expect(items).toMatchObject([{ subject: 'meetings/u4ssc-6', before: null, after: null }])
  await expect(owner.subscriptions.delete(ana?.id ?? '')).rejects.toMatchObject({ status: 404 })
})
