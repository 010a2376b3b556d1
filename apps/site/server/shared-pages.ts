import { CachedResponse } from '@u4ssc/server'
import type { HonoRequest } from 'hono'
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
export function isFirstView(request: HonoRequest): boolean {
  const hasOwn = ['cookie', 'authorization', PARTS_HEADER].some((name) => request.header(name))
  return !hasOwn && !isOfPerson(request.path)
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

  clear(): void {
    this.#clearings += 1
    this.#pages.clear()
  }

  /**
   * Answers a first view, in the context of its request.
   *
   * @param make - renders the page
   */
  async answer(request: HonoRequest, make: (raw: Request) => Promise<Response>): Promise<Response> {
    const address = request.url.slice(request.url.indexOf('/', 'https://'.length))
    const kept = this.#pages.get(address)
    if (kept) return send(request, kept)
    const clearings = this.#clearings
    const made = await make(request.raw)
    if (!isForEverybody(made)) return made
    made.headers.set('Cache-Control', SHARED)
    const page = new CachedResponse(new Uint8Array(await made.arrayBuffer()), made.headers)
    // What was published meanwhile may be missing
    if (clearings === this.#clearings) this.#pages.set(address, page)
    return send(request, page)
  }
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
