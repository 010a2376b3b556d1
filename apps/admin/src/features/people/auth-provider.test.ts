import { QueryClient } from '@tanstack/react-query'
import { createClient } from '@u4ssc/client'
import { expect, it, vi } from 'vitest'
import { authProviderOf } from './auth-provider'

const PERSON = {
  id: '1',
  name: 'A. Editor',
  email: 'editor@example.org',
  role: 'editor',
  meetings: null,
}

function providerOver(answer: () => Response) {
  const fetch = () => new Promise<Response>((resolve) => resolve(answer()))
  return authProviderOf(createClient({ baseUrl: 'http://api.test', fetch }), new QueryClient())
}

function refusal(status: number): Response {
  const body = { type: '/problems/x', title: 'x', status, detail: 'x', requestId: '1', errors: [] }
  return Response.json(body, { status })
}

function away(): Response {
  throw new TypeError('fetch failed')
}

it('the signed-in person and their role come from the API', async () => {
  const provider = providerOver(() => Response.json(PERSON))
  await expect(provider.checkAuth({})).resolves.toBeUndefined()
  expect(await provider.getIdentity?.()).toMatchObject({ id: '1', fullName: 'A. Editor' })
  expect(await provider.getPermissions?.({})).toEqual({ role: 'editor', meetings: null })
})

it('a page that opens asks once who is signed in, and again after signing in', async () => {
  const answer = vi.fn(() => Response.json(PERSON))
  const provider = providerOver(answer)
  await Promise.all([
    provider.checkAuth({}),
    provider.getIdentity?.(),
    provider.getPermissions?.({}),
  ])
  expect(answer).toHaveBeenCalledTimes(1)
  await provider.login({ email: PERSON.email, password: 'four words in a row' })
  await provider.checkAuth({})
  expect(answer).toHaveBeenCalledTimes(3)
})

it('without a session, nobody is signed in, and no error is shown', async () => {
  const provider = providerOver(() => refusal(401))
  await expect(provider.checkAuth({})).rejects.toMatchObject({ message: false })
  expect(await provider.getPermissions?.({})).toBeUndefined()
})

it('an unreachable server signs nobody out', async () => {
  await expect(providerOver(away).checkAuth({})).resolves.toBeUndefined()
})

it('only an ended session leads to sign-in; a missing permission does not', async () => {
  const failing = (status: number) =>
    createClient({ baseUrl: 'http://api.test', fetch: () => Promise.resolve(refusal(status)) })
      .account.get()
      .catch((error: unknown) => error)
  const provider = providerOver(away)
  await expect(provider.checkError(await failing(401))).rejects.toBeDefined()
  await expect(provider.checkError(await failing(403))).resolves.toBeUndefined()
})

it('signing out succeeds even if the session has already ended', async () => {
  await expect(providerOver(() => refusal(401)).logout({})).resolves.toBeUndefined()
})
