import { Hono } from 'hono'
import { expect, it } from 'vitest'
import { refuseForeignForms } from './refuse-foreign-forms'

function send(headers: Record<string, string>) {
  const app = new Hono().post('*', refuseForeignForms, (c) => c.text('done'))
  const init = { method: 'POST', headers: { host: 'example.int', ...headers } }
  return app.request('/en/follow', init)
}

it.each([
  [{}],
  [{ origin: 'https://example.int' }],
  [{ origin: 'https://public.int', 'x-forwarded-host': 'public.int, inner' }],
])('a form with %j is accepted', async (headers) => {
  expect((await send(headers)).status).toBe(200)
})

it.each([
  [{ origin: 'https://evil.example' }],
  [{ origin: 'null' }],
  [{ origin: 'not an origin' }],
  [{ origin: 'https://example.int', 'x-forwarded-host': 'public.int' }],
  [{ origin: 'https://example.int:8443' }],
])('a form with %j is refused as foreign', async (headers) => {
  expect((await send(headers)).status).toBe(403)
})
