import { Hono } from 'hono'
import { expect, it } from 'vitest'
import type { AppEnv } from '../app-env'
import { checkJson, isDeeperThan } from './check-json'

const app = new Hono<AppEnv>()
  .onError((error, c) => c.text(error.message, 400))
  .all('*', checkJson, (c) => c.text('fine'))
const headers = { 'content-type': 'application/json' }

it.each(['GET', 'DELETE'])(
  'a %s request without a body can state a content type',
  async (method) => {
    expect(await (await app.request('/', { method, headers })).text()).toBe('fine')
  },
)

it.each(['POST', 'PUT'])(
  'a %s request with the JSON content type and no body is refused',
  async (method) => {
    expect((await app.request('/', { method, headers })).status).toBe(400)
  },
)

const nested = (levels: number): unknown =>
  JSON.parse('['.repeat(levels) + ']'.repeat(levels)) as unknown

it.each([
  [0, 'text', false],
  [1, nested(1), false],
  [1, { a: [] }, false],
  [1, { a: [1] }, true],
  [100, nested(101), false],
  [100, nested(102), true],
  [100, nested(100_000), true],
])('with %i levels allowed, case %# is measured correctly', (max, json, deeper) => {
  expect(isDeeperThan(max, json)).toBe(deeper)
})
