import { afterAll, beforeAll, expect, it } from 'vitest'
import { openTestApp } from '../../../test/open-test-app'
import type { TestApp } from '../../../test/open-test-app'
import { addHours } from '../../clock'
import { findLink, makeLink, takeLink } from './personal-links'

let app: TestApp
let personId: string
beforeAll(async () => {
  app = await openTestApp()
  const { id } = await app.clientOf(await app.signInAs('owner')).account.get()
  personId = id
})
afterAll(() => app.close())

const anHour = () => addHours(app.clock(), 1)
const aLink = () =>
  makeLink(app.db, { purpose: 'password', to: { personId }, at: app.clock(), expiresAt: anHour() })

it('a link is used once, by one of several concurrent requests, and opens nothing afterwards', async () => {
  const token = await aLink()
  expect(await findLink(app.db, token, 'password', app.clock())).toMatchObject({ personId })
  const taken = await Promise.all(
    [1, 2, 3].map(() => takeLink(app.db, token, 'password', app.clock())),
  )
  expect(taken.filter(Boolean)).toHaveLength(1)
  expect(await findLink(app.db, token, 'password', app.clock())).toBeUndefined()
})

it('a link opens nothing for another purpose or after its expiry', async () => {
  const token = await aLink()
  expect(await findLink(app.db, token, 'own', app.clock())).toBeUndefined()
  expect(await findLink(app.db, token, 'password', anHour())).toBeUndefined()
})
