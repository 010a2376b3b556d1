import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestApp } from '../test/open-test-app'
import type { TestApp } from '../test/open-test-app'
import { openTestDatabase } from '../test/open-test-database'
import { WriteProbe } from './db/index'
import { createRouter } from './http/create-router'
import { addHealth, createStartingApp } from './http/health'
import { answerErrors } from './http/middleware/answer-errors'
import { protectAnswers } from './http/middleware/secure-headers'
import { createLog } from './startup/create-log'

let app: TestApp
beforeAll(async () => {
  app = await openTestApp()
})
afterAll(() => app.close())

describe('the API', () => {
  it('gives every request an ID, or uses the ID of the caller', async () => {
    const named = await app.request('/v1/meetings', { headers: { 'x-request-id': 'mine' } })
    expect(named.headers.get('x-request-id')).toBe('mine')
    const unnamed = await app.request('/v1/meetings')
    expect(unnamed.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/)
  })

  it('allows a browser on another site to read data only', async () => {
    const { headers } = await app.request('/v1/meetings')
    expect(headers.get('content-security-policy')).toBe(
      "default-src 'none'; frame-ancestors 'none'",
    )
    expect(headers.get('x-content-type-options')).toBe('nosniff')
  })

  it.each(['/v1/meetings', '/admin/', '/docs'])(
    'makes browsers use HTTPS for a year at %s if its own address uses HTTPS',
    async (path) => {
      for (const [url, held] of [
        ['https://api.example.org', 'max-age=31536000; includeSubDomains'],
        ['http://localhost:4000', null],
      ] as const) {
        const router = createRouter().use(protectAnswers(url))
        const { headers } = await router.request(path)
        expect(headers.get('strict-transport-security')).toBe(held)
        expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
      }
    },
  )

  it('answers an unknown address with a problem', async () => {
    const response = await app.request('/v2/meetings')
    expect(response.status).toBe(404)
    expect(await response.json()).toMatchObject({
      type: '/problems/not-found',
      detail: 'There is no GET /v2/meetings. Check the API reference at /docs.',
    })
  })

  it('forbids every cache to store an answer for one person', async () => {
    const cookie = await app.signInAs('reader')
    const response = await app.request('/v1/session', { headers: { cookie } })
    expect(response.headers.get('cache-control')).toBe('no-store')
  })
})

describe('a refusal of a program without a key', () => {
  it('names the way to send a key', async () => {
    const response = await app.request('/v1/drafts')
    expect(response.status).toBe(401)
    expect(response.headers.get('www-authenticate')).toMatch(/^Bearer /)
    expect(await response.text()).toContain('send an API key: Authorization: Bearer KEY')
  })

  it('states for an invalid field the value to send', async () => {
    const response = await app.request('/v1/meetings?from=yesterday&limit=0')
    expect(await response.json()).toMatchObject({
      errors: expect.arrayContaining([
        {
          pointer: '/from',
          message: 'Enter a calendar date, YYYY-MM-DD, for example 2021-12-07.',
        },
        { pointer: '/limit', message: 'Enter a number of at least 1.' },
      ]) as unknown,
    })
  })
})

describe('/docs', () => {
  it('answers an address with a final slash, too', async () => {
    const response = await app.request('/docs/')
    expect(response.headers.get('location')).toBe('/docs')
  })

  it('loads everything from this origin', async () => {
    const page = await (await app.request('/docs')).text()
    const addresses = [...page.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, address]) => address)
    expect(addresses.length).toBeGreaterThan(0)
    for (const address of addresses) {
      expect(address).toMatch(/^\/[^/]/)
      expect((await app.request(address ?? '')).status).toBe(200)
    }
  })
})

describe('/healthz and /readyz', () => {
  const build = { version: '1.2.3', commit: 'abc' }

  it('distinguish a running process from one whose database answers', async () => {
    const database = await openTestDatabase()
    const router = createRouter()
    let isStopping = false
    const writes = new WriteProbe(database.db)
    addHealth(router, { db: database.db, build, writes, isStopping: () => isStopping })
    const readiness = async () => {
      const response = await router.request('/readyz')
      return [response.status, await response.json()]
    }
    expect(await readiness()).toEqual([200, { status: 'ready', missing: [] }])
    isStopping = true
    expect(await readiness()).toEqual([503, { status: 'stopping', missing: ['application'] }])
    isStopping = false
    await database.close()
    expect(await readiness()).toEqual([503, { status: 'not-ready', missing: ['database'] }])
    const health = await router.request('/healthz')
    expect(await health.json()).toEqual({ status: 'ok', ...build })
  })

  it('report not ready from the first failed write until a write succeeds', async () => {
    const database = await openTestDatabase()
    const router = createRouter()
    const full = { isFull: true }
    const writes = new WriteProbe({
      insert: (table) => {
        if (full.isFull) throw Object.assign(new Error('disk full'), { code: '53100' })
        return database.db.insert(table)
      },
    })
    addHealth(router, { db: database.db, build, writes })
    answerErrors(router, createLog('silent'), writes)
    router.post('/write', () => {
      throw Object.assign(new Error('disk full'), { code: '53100' })
    })
    const status = async () => (await router.request('/readyz')).status
    expect(await status()).toBe(200)
    expect((await router.request('/write', { method: 'POST' })).status).toBe(503)
    expect(await status()).toBe(503)
    full.isFull = false
    expect(await status()).toBe(200)
    await database.close()
  })

  it('answer during the start, when the other routes answer that a client must retry', async () => {
    const starting = createStartingApp(build, () => ['database', 'application'])
    expect((await starting.request('/healthz')).status).toBe(200)
    const readiness = await starting.request('/readyz')
    expect(readiness.status).toBe(503)
    expect(await readiness.json()).toEqual({
      status: 'starting',
      missing: ['database', 'application'],
    })
    const other = await starting.request('/v1/meetings')
    expect(other.status).toBe(503)
    expect(other.headers.get('retry-after')).toMatch(/^\d+$/)
  })
})
