import { expect, it } from 'vitest'
import { connect } from './connect'
import { isOpen } from './contract/access'
import { openOf, operationsOf } from './contract/client'
import * as groups from './contract/groups'
import { createClient } from './create-client'
import { createPublicClient } from './public/index'

it('the client keeps ids within their place in the address', async () => {
  const asked: string[] = []
  const client = createClient({
    baseUrl: '',
    fetch: (input) => {
      if (typeof input === 'string') asked.push(input)
      const nothing = { type: '', title: '', status: 404, detail: '', requestId: '', errors: [] }
      return Promise.resolve(Response.json(nothing, { status: 404 }))
    },
  })
  expect(await client.meetings.get('../drafts?limit=1')).toBeUndefined()
  expect(asked).toEqual(['/v1/meetings/..%2Fdrafts%3Flimit%3D1'])
})

it.each([
  [{}, 'undefined'],
  [{ baseUrl: 'api.example.org' }, '"api.example.org"'],
  [{ baseUrl: 'https://api.example.org/v1' }, '"https://api.example.org/v1"'],
])('the client refuses %j, which is not an address of an API', (options, shown) => {
  expect(() => void Reflect.apply(createClient, undefined, [options])).toThrow(
    new RegExp(`^baseUrl must be the address of the API without /v1, .*, not ${shown}$`),
  )
})

it('the client names its options if they are missing', () => {
  expect(() => void Reflect.apply(createClient, undefined, [])).toThrow(
    /^options must be an object with the address, .* not undefined$/,
  )
})

it.each([
  [{ timeoutMs: '500' }, 'timeoutMs must be a number, 0 or more, not "500"'],
  [{ retries: -1 }, 'retries must be a number, 0 or more, not -1'],
])('the client refuses the option %j by name', (option, message) => {
  const options = { baseUrl: 'https://api.example.org', ...option }
  expect(() => void Reflect.apply(createClient, undefined, [options])).toThrow(
    new RangeError(message),
  )
})

it.each([undefined, null, '', '..'])('the client refuses %j as an ID', async (id) => {
  const client = createClient({ baseUrl: '', fetch: () => Promise.reject(new Error('sent')) })
  const sent = Promise.resolve(Reflect.apply(client.meetings.get, undefined, [id]))
  await expect(sent).rejects.toThrow(/^slug must be a text or a number, not .* \(get-meeting\)$/)
})

it('a public client has the operations that need no account, and no other', () => {
  const all = operationsOf(openOf(groups))
  expect(all.filter(({ access }) => !isOpen(access))).toEqual([])
  expect(all.map(({ id }) => id)).toContain('list-meetings')
  const client = createPublicClient({ baseUrl: 'https://api.example.org' })
  expect(Object.keys(client.meetings)).not.toContain('withdraw')
  // @ts-expect-error it needs an account
  expect(client.meetings.withdraw).toBeUndefined()
  expect(typeof client.meetings.releases.list).toBe('function')
})

it('a call sends the key that makes it safe to repeat', async () => {
  const keys: (string | null)[] = []
  const client = createPublicClient({
    baseUrl: 'https://api.example.org',
    fetch: (input, init) => {
      keys.push(new Request(input, init).headers.get('idempotency-key'))
      return Promise.resolve(new Response(null, { status: 204 }))
    },
  })
  const confirmation = client.registrations.confirm({ token: 'a' }, { idempotencyKey: 'one' })
  await confirmation.catch(() => undefined)
  expect(keys).toEqual(['one'])
  expect(connect({ baseUrl: '', timeoutMs: 5 }).timeoutMs).toBe(5)
})
