import { Hono } from 'hono'
import { expect, it } from 'vitest'
import { keepPersonal } from './personal-pages'

const app = new Hono()
app.use(keepPersonal)
app.get('*', (c) => c.text('page', 200, { 'Cache-Control': 'private, no-cache' }))

it.each(['/en/registration?token=a', '/EN/Registration', '/en/delegation', '/en/speaker?token=a'])(
  '%s is sent with no-store and no-referrer',
  async (path) => {
    const { headers } = await app.request(path)
    expect(headers.get('cache-control')).toBe('no-store')
    expect(headers.get('referrer-policy')).toBe('no-referrer')
  },
)

it('a public page can be stored by the browser, which asks whether it changed', async () => {
  const { headers } = await app.request('/en/meetings')
  expect(headers.get('cache-control')).toBe('private, no-cache')
})
