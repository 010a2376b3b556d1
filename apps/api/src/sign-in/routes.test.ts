import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cookieOf, openTestApp, post } from '../../test/open-test-app'
import type { TestApp } from '../../test/open-test-app'
import { accounts } from '../db/tables/index'
import { makeFirstOwnerToken } from './first-owner'

const ADA = { name: 'Ada', email: 'ada@example.org', password: 'correct horse battery' }

let app: TestApp
beforeAll(async () => {
  app = await openTestApp()
})
afterAll(() => app.close())

describe('POST /v1/first-owner', () => {
  it('makes one owner from the newest link, once', async () => {
    const older = await makeFirstOwnerToken(app.db, app.clock)
    const token = await makeFirstOwnerToken(app.db, app.clock)
    const refused = { status: 403, type: '/problems/link-not-valid' }
    await expect(
      app.clientOf().account.createFirstOwner({ ...ADA, token: older ?? '' }),
    ).rejects.toMatchObject(refused)

    const attempts = await Promise.allSettled(
      [1, 2, 3].map(() => app.clientOf().account.createFirstOwner({ ...ADA, token: token ?? '' })),
    )
    const made = attempts.filter(({ status }) => status === 'fulfilled')
    expect(made).toMatchObject([{ value: { name: 'Ada', role: 'owner' } }])
    expect(await makeFirstOwnerToken(app.db, app.clock)).toBeUndefined()
  })

  it('stores no readable password', async () => {
    const [account] = await app.db.select().from(accounts)
    const { password: hasher } = await app.auth.$context
    const hash = account?.password ?? ''
    expect(hash).not.toContain(ADA.password)
    expect(await hasher.verify({ hash, password: ADA.password })).toBe(true)
  })

  it('refuses bad input, naming each field', async () => {
    const body = { token: '', name: ' ', email: 'ada', password: 'short' }
    const response = await app.request('/v1/first-owner', post(body))
    expect(response.status).toBe(422)
    const pointers = ['/token', '/name', '/email', '/password']
    expect(await response.json()).toMatchObject({
      errors: pointers.map((pointer) => ({ pointer })),
    })
  })
})

describe('/v1/session', () => {
  it('lasts from signing in to signing out, in a cookie that scripts cannot read', async () => {
    const response = await app.request('/v1/session', post(ADA))
    expect(response.headers.getSetCookie().join()).toMatch(/HttpOnly; SameSite=Lax/i)
    const client = app.clientOf(cookieOf(response))
    expect(await client.account.get()).toMatchObject({ email: ADA.email, role: 'owner' })
    await client.account.signOut()
    await expect(client.account.get()).rejects.toMatchObject({ status: 401 })
  })

  it('is announced to scripts by a cookie without a secret, as long as it lasts', async () => {
    const response = await app.request('/v1/session', post(ADA))
    const signs = (from: Response) =>
      from.headers.getSetCookie().filter((one) => one.startsWith('u4ssc.signed-in='))
    expect(signs(response)).toEqual([
      expect.stringMatching(/^u4ssc\.signed-in=yes; Max-Age=43200; Path=\/; SameSite=Lax$/i),
    ])
    const headers = { cookie: cookieOf(response) }
    const ended = await app.request('/v1/session', { method: 'DELETE', headers })
    expect(signs(ended)).toEqual([expect.stringContaining('Max-Age=0')])
  })

  it('takes the address in any case', async () => {
    const body = { email: 'ADA@example.org', password: ADA.password }
    expect(await app.clientOf().account.signIn(body)).toMatchObject({ email: ADA.email })
  })

  it.each([
    ['an unknown address', { email: 'eve@example.org', password: ADA.password }],
    ['a wrong password', { email: ADA.email, password: 'correct horse' }],
  ])('refuses %s with the same message', async (_what, body) => {
    await expect(app.clientOf().account.signIn(body)).rejects.toMatchObject({
      type: '/problems/sign-in-refused',
      message: 'Check your email address and password.',
    })
  })

  it('refuses writes from another site', async () => {
    const foreign = { origin: 'https://elsewhere.example' }
    const response = await app.request('/v1/session', post(ADA, foreign))
    expect(response.status).toBe(403)
    expect(await response.json()).toMatchObject({ type: '/problems/foreign-origin' })
    const own = await app.request('/v1/session', post(ADA, { origin: 'http://localhost:4000' }))
    expect(own.status).toBe(200)
  })

  it('slows down repeated guessing', async () => {
    const guess = post({ email: ADA.email, password: 'a guess' })
    const statuses: number[] = []
    for (let attempt = 0; attempt < 25; attempt += 1)
      statuses.push((await app.request('/v1/session', guess)).status)
    expect(statuses[0]).toBe(401)
    expect(statuses.at(-1)).toBe(429)
  })
})
