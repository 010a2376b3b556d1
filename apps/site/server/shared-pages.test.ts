import { Hono } from 'hono'
import { beforeEach, describe, expect, it } from 'vitest'
import {
  forwardVisitor,
  noteCachedCopy,
  withRequestContext,
} from '../app/api-cache/request-context.server'
import { serveShared, SharedPages } from './shared-pages'

type Make = (request: Request) => Response | Promise<Response>

/** A site with one way to make pages, as the server calls it. */
function openSite(make: Make) {
  const pages = new SharedPages()
  const app = new Hono()
  app.use((_, next) => withRequestContext(next))
  app.use(serveShared(pages))
  app.get('*', (c) => make(c.req.raw))
  const ask = async (path: string, headers: Record<string, string> = {}) =>
    app.request(path, { headers })
  return { pages, ask }
}

let made = 0
beforeEach(() => {
  made = 0
})

function page(headers: Record<string, string> = {}, status = 200): Response {
  made += 1
  return new Response(`<!doctype html><p>page ${made}</p>`, {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'private, no-cache',
      vary: 'Cookie, x-page-parts',
      ...headers,
    },
  })
}

describe('a page without cookies', () => {
  it('is rendered once for two visitors, and can be stored in any cache', async () => {
    const { ask } = openSite(() => page())
    const first = await ask('/en/meetings/u4ssc-6')
    const second = await ask('/en/meetings/u4ssc-6')
    expect(await second.text()).toBe(await first.text())
    expect(made).toBe(1)
    expect(second.headers.get('cache-control')).toContain('public')
    expect(second.headers.get('vary')).toBe('cookie, x-page-parts, accept-encoding')
  })

  it('is rendered for each address', async () => {
    const { ask } = openSite(() => page())
    await ask('/en/meetings')
    await ask('/fr/meetings')
    await ask('/en/meetings?year=2021')
    expect(made).toBe(3)
  })

  it('is rendered again after a publication, also after one during the rendering', async () => {
    const { ask, pages } = openSite(() => {
      pages.clear()
      return page()
    })
    await ask('/en')
    await ask('/en')
    expect(made).toBe(2)
  })

  it('keeps the ETag that it was rendered with', async () => {
    const hash = 'a-hash-of-the-page-27-chars'
    const { ask } = openSite(() => page({ etag: `W/"${hash}"` }))
    expect((await ask('/en')).headers.get('etag')).toBe(`"${hash}"`)
    expect((await ask('/en', { 'if-none-match': `W/"${hash}"` })).status).toBe(304)
  })

  it('answers 304 to a browser that has the same version', async () => {
    const { ask } = openSite(() => page())
    const etag = (await ask('/en')).headers.get('etag') ?? ''
    expect((await ask('/en', { 'if-none-match': etag })).status).toBe(304)
  })
})

const personalApi = forwardVisitor(() => Promise.resolve(new Response('{}')))

describe('a page of one visitor is made for each request and not public:', () => {
  it.each<[string, Make, Record<string, string>?]>([
    ['with a cookie', () => page(), { cookie: 'zone=Asia/Tokyo' }],
    ['for the parts that depend on a visitor', () => page(), { 'x-page-parts': 'fresh' }],
    ['that sets a cookie', () => page({ 'set-cookie': 'zone=Asia/Tokyo' })],
    ['that is made with personal data', async () => (await personalApi('http://api/'), page())],
    ['that is made from an old copy', () => (noteCachedCopy('2021-12-07T09:00:00Z'), page())],
    ['that does not exist', () => page({}, 404)],
    ['that is a file', () => page({ 'content-type': 'text/calendar' })],
  ])('%s', async (_what, make, headers) => {
    const { ask } = openSite(make)
    const answers = [await ask('/en/times', headers), await ask('/en/times', headers)]
    expect(made).toBe(2)
    expect(answers.map((one) => one.headers.get('cache-control'))).toEqual([
      'private, no-cache',
      'private, no-cache',
    ])
  })

  it('with a personal link', async () => {
    const { ask } = openSite(() => page())
    await ask('/en/registration?token=secret')
    const again = await ask('/en/registration?token=secret')
    expect(made).toBe(2)
    expect(again.headers.get('cache-control')).toBe('private, no-cache')
  })
})
