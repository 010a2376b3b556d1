import { once } from 'node:events'
import { createServer } from 'node:http'
import * as z from 'zod'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openOidcProvider } from '../../test/open-oidc-provider'
import { cookieOf, openTestApp } from '../../test/open-test-app'
import type { TestApp } from '../../test/open-test-app'

const CLIENT = { client_id: 'u4ssc', client_secret: 'a secret of the test' }
const CALLBACK = 'http://localhost:4000/v1/session/oidc/callback'
const PASSWORD = 'la vache rit jaune'

let app: TestApp
let provider: Awaited<ReturnType<typeof openOidcProvider>>
beforeAll(async () => {
  provider = await openOidcProvider({ ...CLIENT, redirect_uris: [CALLBACK] })
  const { issuer } = provider
  const [clientId, clientSecret] = [CLIENT.client_id, CLIENT.client_secret]
  app = await openTestApp(undefined, {
    oidc: { issuer, clientId, clientSecret, name: 'Our organization' },
  })
})
afterAll(async () => {
  provider.close()
  await app.close()
})

/** Signs in at the provider like a browser. @returns the final address and cookies */
async function signIn(
  email: string,
  {
    verified = true,
    withCookies = true,
    withIdToken = true,
  }: { verified?: unknown; withCookies?: boolean; withIdToken?: boolean } = {},
  at = app,
) {
  Object.assign(provider.who, { email, verified, withIdToken })
  const begun = await at.request('/v1/session/oidc')
  expect(begun.status).toBe(302)
  const back = await provider.visit(begun.headers.get('location') ?? '')
  expect(back).toContain(`${CALLBACK}?`)
  const headers = withCookies ? { cookie: cookieOf(begun) } : {}
  const ended = await at.request(back.replace('http://localhost:4000', ''), { headers })
  expect(ended.status).toBe(302)
  return { place: ended.headers.get('location') ?? '', cookie: cookieOf(ended) }
}

async function add(email: string, to = app) {
  const owner = to.clientOf(await to.signInAs('owner'))
  const { token } = await owner.people.invitations.create({ email, role: 'editor' })
  return to.clientOf().people.invitations.accept({ token, name: email, password: PASSWORD })
}

it('the sign-in page names the identity provider as people know it', async () => {
  const response = await app.request('/v1/sign-in-methods')
  expect(await response.json()).toEqual({ oidc: { name: 'Our organization' } })
})

it('the identity provider signs in people with an account, repeatedly, each with their role', async () => {
  const person = await add('ada@example.org')
  for (const round of [1, 2]) {
    const { place, cookie } = await signIn('ada@example.org')
    expect([round, place]).toEqual([round, 'http://localhost:4000/admin/'])
    expect(await app.clientOf(cookie).account.get()).toEqual(person)
  }
})

it('sign-in with an identity provider refuses people without an account, without a verified address, or without access', async () => {
  const { id, role } = await add('bob@example.org')
  const refused = [
    await signIn('stranger@example.org'),
    await signIn('bob@example.org', { verified: false }),
    await signIn('bob@example.org', { verified: 'true' }),
    await signIn('bob@example.org', { withCookies: false }),
    await signIn('bob@example.org', { withIdToken: false }),
  ]
  await app
    .clientOf(await app.signInAs('owner'))
    .people.update(id, { role, meetings: null, active: false })
  for (const { place, cookie } of [...refused, await signIn('bob@example.org')]) {
    expect(place).toMatch(/^http:\/\/localhost:4000\/admin\/\?error=/)
    await expect(app.clientOf(cookie).account.get()).rejects.toMatchObject({ status: 401 })
  }
  expect(await app.request('/v1/session/oidc/callback?state=x&code=y')).toMatchObject({
    status: 302,
  })
})

it('sign-in refuses an identity provider that leads to tokens of another issuer', async () => {
  const elsewhere = createServer((request, response) => {
    void fetch(`${provider.issuer}${request.url}`)
      .then((answer) => answer.text())
      .then((text) => response.setHeader('content-type', 'application/json').end(text))
  })
  elsewhere.listen(0, '127.0.0.1')
  await once(elsewhere, 'listening')
  const { port } = z.object({ port: z.int() }).parse(elsewhere.address())
  const [clientId, clientSecret] = [CLIENT.client_id, CLIENT.client_secret]
  const oidc = { issuer: `http://127.0.0.1:${port}`, clientId, clientSecret, name: 'Other' }
  const other = await openTestApp(undefined, { oidc })
  await add('cy@example.org', other)
  const { place, cookie } = await signIn('cy@example.org', {}, other)
  expect(place).toMatch(/\?error=/)
  expect(cookie).not.toContain('session_token=')
  elsewhere.close()
  await other.close()
})
