import { expect, it } from 'vitest'
import { failureCodeOf, fetchFromAny } from './fetch-from-any'

const [A, B] = ['http://a.test:4000', 'http://b.test:4000/api']

function failure(code: string): Error {
  return new TypeError('fetch failed', { cause: Object.assign(new Error(code), { code }) })
}

/** A fetch from two addresses, of which some fail. */
function twoServers() {
  const asked: string[] = []
  const failures = new Map<string, Error>()
  const get = fetchFromAny([A, B], (input) => {
    const { href } = new URL(input instanceof Request ? input.url : input)
    asked.push(href)
    const found = [...failures].find(([server]) => href.startsWith(server))
    return found ? Promise.reject(found[1]) : Promise.resolve(new Response())
  })
  return { asked, failures, get }
}

it('a request to several servers asks the next server while one cannot be reached, and stays with it', async () => {
  const { asked, failures, get } = twoServers()
  failures.set(A, failure('ECONNREFUSED'))
  await get(`${A}/v1/meetings?limit=1`)
  await get(`${A}/v1/circulars`)
  expect(asked).toEqual([
    `${A}/v1/meetings?limit=1`,
    `${B}/v1/meetings?limit=1`,
    `${B}/v1/circulars`,
  ])
  failures.clear()
  failures.set(B, failure('ENOTFOUND'))
  await get(`${A}/v1/circulars`)
  expect(asked.at(-1)).toBe(`${A}/v1/circulars`)
})

it('a request to several servers is not sent again if the first server may have executed it', async () => {
  const { asked, failures, get } = twoServers()
  failures.set(A, failure('UND_ERR_SOCKET'))
  await expect(get(`${A}/v1/registrations`, { method: 'POST' })).rejects.toThrow('fetch failed')
  expect(asked).toHaveLength(1)
  await get(`${A}/v1/registrations`, { method: 'POST' })
  expect(asked.at(-1)).toBe(`${B}/v1/registrations`)
})

it('a request to several servers fails if no server can be reached', async () => {
  const { asked, failures, get } = twoServers()
  failures.set(A, failure('ECONNREFUSED')).set(B, failure('ECONNREFUSED'))
  await expect(get(`${A}/v1/meetings`)).rejects.toThrow('fetch failed')
  expect(asked).toHaveLength(2)
})

it('a request to several servers names the innermost cause of a failure', () => {
  expect(failureCodeOf(new Error('outer', { cause: failure('ECONNRESET') }))).toBe('ECONNRESET')
  expect(failureCodeOf(new DOMException('too late', 'TimeoutError'))).toBe('TimeoutError')
  expect(failureCodeOf('text')).toBe('unknown')
})
