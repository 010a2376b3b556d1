import { CachedResponse } from '@u4ssc/server'
import type { HonoRequest } from 'hono'
import { createMiddleware } from 'hono/factory'
import { LRUCache } from 'lru-cache'
import { isPersonal, oldestCachedCopy } from '../app/api-cache/request-context.server'
import { PARTS_HEADER } from '../app/components/frame/fresh-parts'
import { isOfPerson } from './personal-pages'

/**
 * A page is one second old at most, as the answers of the API it is made of. A cache in front of the
 * site may send the old page for ten more, while it asks for the new one.
 */
const SHARED = 'public, max-age=0, s-maxage=1, stale-while-revalidate=10'
const FRESH_MS = 1_000
const MAX_PAGES = 500
const MAX_BYTES = 16 * 1024 * 1024

/**
 * Returns whether a visitor sees the same as all others: without cookies, a page depends only on
 * its address, what is published, and the time.
 */
function isFirstView(request: HonoRequest): boolean {
  const hasOwn = ['cookie', 'authorization', PARTS_HEADER].some((name) => request.header(name))
  return request.method === 'GET' && !hasOwn && !isOfPerson(request.path)
}

/** Keeps the pages that all visitors without cookies share. Every publication clears it. */
export class SharedPages {
  readonly #pages = new LRUCache<string, CachedResponse>({
    max: MAX_PAGES,
    maxSize: MAX_BYTES,
    sizeCalculation: ({ bytes }) => bytes + 1,
    ttl: FRESH_MS,
  })
  #clearings = 0

  /** Number of times it was cleared. Read it before making a page, and pass it to `set`. */
  get clearings(): number {
    return this.#clearings
  }

  get(address: string): CachedResponse | undefined {
    return this.#pages.get(address)
  }

  /** Keeps a page, unless something was published while it was made. */
  set(address: string, page: CachedResponse, clearings: number): void {
    if (clearings === this.#clearings) this.#pages.set(address, page)
  }

  clear(): void {
    this.#clearings += 1
    this.#pages.clear()
  }
}

/**
 * Answers first views from what is kept, with the headers that later middleware gave them. Runs in
 * the context of the request.
 */
export function serveShared(pages: SharedPages) {
  return createMiddleware(async (c, next) => {
    if (!isFirstView(c.req)) return next()
    const { url } = c.req
    const address = url.slice(url.indexOf('/', 'https://'.length))
    let page = pages.get(address)
    if (!page) {
      const { clearings } = pages
      await next()
      if (!isForEverybody(c.res)) return
      c.res.headers.set('Cache-Control', SHARED)
      page = new CachedResponse(new Uint8Array(await c.res.arrayBuffer()), c.res.headers)
      pages.set(address, page, clearings)
      // Hono merges the headers of a replaced response
      c.res = undefined
    }
    c.res = send(c.req, page)
  })
}

/**
 * A page that sets a cookie, that was made with personal data or an old copy, or that is no plain
 * page, belongs to one visitor.
 */
function isForEverybody({ status, headers }: Response): boolean {
  const isPage = status === 200 && headers.get('content-type') === 'text/html; charset=utf-8'
  return isPage && !headers.has('set-cookie') && !isPersonal() && oldestCachedCopy() === null
}

function send(request: HonoRequest, page: CachedResponse): Response {
  const { status, headers, body } = page.answer({
    acceptEncoding: request.header('accept-encoding'),
    ifNoneMatch: request.header('if-none-match'),
    ifModifiedSince: request.header('if-modified-since'),
  })
  return new Response(body, { status, headers })
}
