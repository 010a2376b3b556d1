import { afterAll, beforeAll, expect, it } from 'vitest'
import { openTestApp, post } from '../../test/open-test-app'
import type { TestApp } from '../../test/open-test-app'
import { addMinutes } from '../clock'
import { failedAttempts } from '../db/tables/index'
import { ATTEMPTS_MINUTES, countAttempt, deleteAttempts } from './count-attempts'
import { hashOf } from '../people/token'

let app: TestApp
beforeAll(async () => {
  app = await openTestApp()
})
afterAll(() => app.close())

const depsIn = (minutes: number) => ({
  db: app.db,
  clock: () => addMinutes('2021-11-25T09:00:00.000Z', minutes),
})

it('only the allowed number of concurrent attempts is checked', async () => {
  const all = await Promise.all(
    Array.from({ length: 12 }, () => countAttempt(depsIn(0), 'together', 5)),
  )
  expect(all.filter(Boolean)).toHaveLength(5)
})

it('counted attempts start again after their period, and after a successful one', async () => {
  for (const minutes of [0, 1]) expect(await countAttempt(depsIn(minutes), 'one', 2)).toBe(true)
  expect(await countAttempt(depsIn(ATTEMPTS_MINUTES), 'one', 2)).toBe(false)
  expect(await countAttempt(depsIn(ATTEMPTS_MINUTES + 1), 'one', 2)).toBe(true)
  expect(await countAttempt(depsIn(ATTEMPTS_MINUTES + 1), 'one', 1)).toBe(false)
  await deleteAttempts(depsIn(0), 'one')
  expect(await countAttempt(depsIn(ATTEMPTS_MINUTES + 1), 'one', 1)).toBe(true)
})

it('wrong passwords for one account are refused after a hundred, from any address', async () => {
  const email = 'nobody@example.org'
  const lastAt = app.clock()
  await app.db
    .insert(failedAttempts)
    .values({ subjectHash: hashOf(`password:${email}`), failed: 99, lastAt })
  const signIn = () => app.request('/v1/session', post({ email, password: 'a wrong one' }))
  expect((await signIn()).status).toBe(401)
  const refused = await signIn()
  expect([refused.status, await refused.json()]).toMatchObject([
    429,
    { type: '/problems/too-many-attempts' },
  ])
})

it('refused calls without a session do not block the change of a password', async () => {
  const body = { current: 'not known here', next: 'correct horse battery staple' }
  for (let turn = 0; turn < 25; turn += 1) {
    const answer = await app.request('/v1/password', { ...post(body), method: 'PUT' })
    expect(answer.status).toBe(401)
    expect((await app.request('/v1/second-factor', post({ password: 'x' }))).status).toBe(401)
  }
})
