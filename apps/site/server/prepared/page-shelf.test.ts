import { expect, it } from 'vitest'
import { PageShelf } from './page-shelf'
import type { Edition } from './page-shelf'
import { PreparedPage } from './prepared-page'

const HTML_HEADERS = new Headers({ 'content-type': 'text/html', 'content-length': '1' })
const aPage = (text: string, holdsUntil = 100) => new PreparedPage(text, HTML_HEADERS, holdsUntil)

function aShelf({ maxBytes = 1_000 } = {}) {
  const clock = { ms: 0 }
  const shelf = new PageShelf({ maxBytes, now: () => clock.ms })
  shelf.open()
  const keep = (key: string, page = aPage(key), edition: Edition | null = shelf.edition) => {
    if (!edition) return
    shelf.keep(key, page, edition)
    shelf.keep(key, page, edition)
  }
  return { shelf, clock, keep }
}

it('a page is there until it no longer holds', () => {
  const { shelf, clock, keep } = aShelf()
  keep('a')
  expect(shelf.find('a')).toBeDefined()
  clock.ms = 100
  expect(shelf.find('a')).toBeUndefined()
})

it('a page is kept from the second time that it is made: most addresses are never asked for again', () => {
  const { shelf, clock } = aShelf()
  const { edition } = shelf
  if (edition) shelf.keep('a', aPage('a'), edition)
  expect(shelf.find('a')).toBeUndefined()
  clock.ms = 50
  if (edition) shelf.keep('a', aPage('a'), edition)
  expect(shelf.find('a')).toBeDefined()
})

it('one makes anew what no longer holds, and meanwhile the others get what there is', () => {
  const { shelf, clock, keep } = aShelf()
  keep('a')
  clock.ms = 100
  expect(shelf.find('a')).toBeUndefined()
  expect(shelf.find('a')).toBeDefined()
  clock.ms = 2_100
  expect(shelf.find('a')).toBeUndefined()
  keep('a', aPage('anew', 3_000))
  expect(shelf.find('a')).toBeDefined()
})

it('a release empties the shelf, and what was made before it does not get in afterwards', () => {
  const { shelf, keep } = aShelf()
  const { edition } = shelf
  keep('a')
  shelf.renew()
  expect(shelf.find('a')).toBeUndefined()
  keep('b', aPage('b'), edition)
  expect(shelf.find('b')).toBeUndefined()
  keep('c')
  expect(shelf.find('c')).toBeDefined()
})

it('while nobody tells of releases nothing is kept', () => {
  const { shelf, keep } = aShelf()
  const { edition } = shelf
  shelf.close()
  keep('a', aPage('a'), edition)
  expect(shelf.edition).toBeNull()
  expect(shelf.find('a')).toBeUndefined()
})

it('only so much is kept, the latest', () => {
  const { shelf, keep } = aShelf({ maxBytes: 60 })
  for (const key of ['a', 'b', 'c']) keep(key, aPage('x'.repeat(10)))
  expect(['a', 'b', 'c'].map((key) => shelf.find(key) !== undefined)).toEqual([false, true, true])
  keep('a', aPage('x'.repeat(100)))
  expect(shelf.find('a')).toBeUndefined()
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
