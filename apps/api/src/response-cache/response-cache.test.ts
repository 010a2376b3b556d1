import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { CachedResponse } from '@u4ssc/server'
import { letterFor } from '../../test/letters'
import { openTestApp } from '../../test/open-test-app'
import type { TestApp } from '../../test/open-test-app'
import { publishFirstLetter } from '../publish-first-letter'
import { ResponseCache } from './response-cache'
import { publishReviewed } from '../../test/publish-reviewed'

const PATH = '/v1/meetings/u4ssc-6'

let app: TestApp
beforeAll(async () => {
  app = await openTestApp()
  await publishFirstLetter(app)
})
afterAll(() => app.close())

async function bytesOf(headers: Record<string, string> = {}, path = PATH) {
  const response = await app.request(path, { headers })
  return { response, body: Buffer.from(await response.arrayBuffer()) }
}

describe('a public read', () => {
  it.each([PATH, '/v1/meetings'])(
    'of %s returns the same bytes as gzip, br and JSON, at the first request and later',
    async (path) => {
      for (const round of [1, 2]) {
        const gzip = await bytesOf({ 'accept-encoding': 'gzip, br;q=0' }, path)
        const br = await bytesOf({ 'accept-encoding': 'gzip, deflate, br' }, path)
        const plain = await bytesOf({}, path)
        expect(gzip.response.headers.get('content-encoding'), `round ${round}`).toBe('gzip')
        expect(gunzipSync(gzip.body)).toEqual(plain.body)
        expect(br.response.headers.get('content-encoding')).toBe('br')
        expect(brotliDecompressSync(br.body)).toEqual(plain.body)
        expect(br.response.headers.get('etag')).not.toBe(plain.response.headers.get('etag'))
        expect(br.response.headers.get('vary')).toBe('accept-encoding')
      }
    },
  )

  it('answers 304 to any form of the copy, and to its date', async () => {
    const path = `${PATH}/releases/1`
    const { response } = await bytesOf({ 'accept-encoding': 'br' }, path)
    const etag = response.headers.get('etag') ?? ''
    const date = response.headers.get('last-modified') ?? ''
    for (const headers of [
      { 'if-none-match': etag },
      { 'if-none-match': `"other", W/${etag}` },
      { 'if-none-match': '*' },
      { 'if-modified-since': date },
    ]) {
      const again = await bytesOf(headers, path)
      expect(again.response.status).toBe(304)
      expect(again.body).toHaveLength(0)
    }
    const older = { 'if-modified-since': 'Fri, 01 Jan 2010 00:00:00 GMT' }
    expect((await bytesOf(older, path)).response.status).toBe(200)
    const both = { 'if-none-match': '"other"', 'if-modified-since': date }
    expect((await bytesOf(both, path)).response.status).toBe(200)
  })

  it('answers HEAD with the headers of GET', async () => {
    const get = await app.request(PATH)
    const head = await app.request(PATH, { method: 'HEAD' })
    expect(head.status).toBe(200)
    expect(await head.text()).toBe('')
    expect(head.headers.get('etag')).toBe(get.headers.get('etag'))
  })

  it('gives every request a new ID, also from the cache', async () => {
    const one = await app.request(PATH)
    const other = await app.request(PATH, { headers: { 'x-request-id': 'mine' } })
    expect(one.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/)
    expect(other.headers.get('x-request-id')).toBe('mine')
    expect(other.headers.get('x-content-type-options')).toBe('nosniff')
  })

  it('is current as soon as something is published', async () => {
    const before = await (await app.request('/v1/circulars')).text()
    const editor = app.clientOf(await app.signInAs('editor'))
    const draft = await editor.drafts.create({ text: letterFor('353', 'Seventh') })
    await publishReviewed(editor, draft.id)
    const after = await (await app.request('/v1/circulars')).text()
    expect(after).not.toBe(before)
    expect(after).toContain('353')
  })
})

describe('ResponseCache', () => {
  const made = (bytes = 2) => new CachedResponse(new Uint8Array(bytes), new Headers())

  it('refuses a response made before the last publication', () => {
    const cache = new ResponseCache()
    const { clearings } = cache
    cache.clear()
    cache.set('/v1/meetings', made(), clearings)
    expect(cache.get('/v1/meetings')).toBeUndefined()
    cache.set('/v1/meetings', made(), cache.clearings)
    expect(cache.get('/v1/meetings')).toBeDefined()
    cache.clear()
    expect(cache.get('/v1/meetings')).toBeUndefined()
  })

  it('keeps a response no longer than its maximum age', async () => {
    const cache = new ResponseCache()
    cache.set('/v1/organizations?q=itu', made(), cache.clearings, 0)
    expect([cache.size, cache.bytes]).toEqual([0, 0])
    cache.set('/v1/meetings', made(), cache.clearings, 1)
    await vi.waitFor(() => expect(cache.get('/v1/meetings')).toBeUndefined())
  })

  it('stores a limited number of responses and bytes, whatever addresses are requested', () => {
    const cache = new ResponseCache()
    for (let page = 0; page <= 2_000; page += 1) cache.set(`/${page}`, made(), cache.clearings)
    expect(cache.get('/0')).toBeUndefined()
    expect(cache.get('/2000')).toBeDefined()
    for (let page = 0; page < 30; page += 1)
      cache.set(`/large/${page}`, made(1024 * 1024), cache.clearings)
    expect(cache.bytes).toBeLessThanOrEqual(24 * 1024 * 1024)
    expect(cache.get('/large/29')).toBeDefined()
  })
})
