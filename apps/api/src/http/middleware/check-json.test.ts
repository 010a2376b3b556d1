import { Hono } from 'hono'
import { expect, it } from 'vitest'
import type { AppEnv } from '../app-env'
import { checkJson } from './check-json'

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
