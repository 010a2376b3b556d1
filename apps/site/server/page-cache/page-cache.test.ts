import { expect, it } from 'vitest'
import { PageCache } from './page-cache'
import type { CacheVersion } from './page-cache'
import { CachedPage } from './cached-page'

const HTML_HEADERS = new Headers({ 'content-type': 'text/html', 'content-length': '1' })
const aPage = (text: string, holdsUntil = 100) => new CachedPage(text, HTML_HEADERS, holdsUntil)

function aPageCache({ maxBytes = 1_000 } = {}) {
  const clock = { ms: 0 }
  const pageCache = new PageCache({ maxBytes, now: () => clock.ms })
  pageCache.open()
  const keep = (
    key: string,
    page = aPage(key),
    version: CacheVersion | null = pageCache.version,
  ) => {
    if (!version) return
    pageCache.keep(key, page, version)
    pageCache.keep(key, page, version)
  }
  return { pageCache, clock, keep }
}

it('a page is there until it no longer holds', () => {
  const { pageCache, clock, keep } = aPageCache()
  keep('a')
  expect(pageCache.find('a')).toBeDefined()
  clock.ms = 100
  expect(pageCache.find('a')).toBeUndefined()
})

it('a page is kept from the second time that it is made: most addresses are never asked for again', () => {
  const { pageCache, clock } = aPageCache()
  const { version } = pageCache
  if (version) pageCache.keep('a', aPage('a'), version)
  expect(pageCache.find('a')).toBeUndefined()
  clock.ms = 50
  if (version) pageCache.keep('a', aPage('a'), version)
  expect(pageCache.find('a')).toBeDefined()
})

it('one request renders an expired page again, and meanwhile the others get the old one', () => {
  const { pageCache, clock, keep } = aPageCache()
  keep('a')
  clock.ms = 100
  expect(pageCache.find('a')).toBeUndefined()
  expect(pageCache.find('a')).toBeDefined()
  clock.ms = 2_100
  expect(pageCache.find('a')).toBeUndefined()
  keep('a', aPage('again', 3_000))
  expect(pageCache.find('a')).toBeDefined()
})

it('a release empties the pageCache, and what was made before it does not get in afterwards', () => {
  const { pageCache, keep } = aPageCache()
  const { version } = pageCache
  keep('a')
  pageCache.renew()
  expect(pageCache.find('a')).toBeUndefined()
  keep('b', aPage('b'), version)
  expect(pageCache.find('b')).toBeUndefined()
  keep('c')
  expect(pageCache.find('c')).toBeDefined()
})

it('without a connection to the releases nothing is cached', () => {
  const { pageCache, keep } = aPageCache()
  const { version } = pageCache
  pageCache.close()
  keep('a', aPage('a'), version)
  expect(pageCache.version).toBeNull()
  expect(pageCache.find('a')).toBeUndefined()
})

it('only so much is kept, the latest', () => {
  const { pageCache, keep } = aPageCache({ maxBytes: 60 })
  for (const key of ['a', 'b', 'c']) keep(key, aPage('x'.repeat(10)))
  expect(['a', 'b', 'c'].map((key) => pageCache.find(key) !== undefined)).toEqual([
    false,
    true,
    true,
  ])
  keep('a', aPage('x'.repeat(100)))
  expect(pageCache.find('a')).toBeUndefined()
})

it('a page goes out in the form that is taken, whole or as unchanged', () => {
  const page = aPage('<p>words</p>'.repeat(100))
  const whole = page.answer(undefined, undefined)
  const etag = whole.headers[whole.headers.indexOf('etag') + 1]
  expect(whole.headers).toContain('text/html')
  expect(whole.body?.length).toBe(1200)
  for (const coding of ['br', 'gzip']) {
    const { body, headers } = page.answer(`${coding}, deflate`, undefined)
    expect(headers.slice(headers.indexOf('content-encoding')).slice(0, 2)).toEqual([
      'content-encoding',
      coding,
    ])
    expect(body?.length).toBeLessThan(200)
  }
  expect(page.answer('br;q=0', undefined).headers).not.toContain('content-encoding')
  expect(page.answer('br', etag)).toMatchObject({ status: 304, body: undefined })
})
