import { createMiddleware } from 'hono/factory'
import { textOf } from '../../app/rendered-text.server'
import { pageKey } from './page-key'
import type { PageCache } from './page-cache'
import { CachedPage } from './cached-page'

declare module 'hono' {
  interface ContextVariableMap {
    /** Whether the page is compressed here, once for all visitors. */
    isPrepared?: boolean
  }
}

/**
 * The stream announces releases. Other changes, such as a circular without a meeting or the number
 * of free places, appear after this time; texts about "now" never change sooner.
 */
const HOLDS_MS = 1_000

/** Caches rendered pages. A page made from a cached copy of the data is not cached. */
export function createPageCache(pageCache: PageCache, now: () => number) {
  return createMiddleware(async (c, next) => {
    const { version } = pageCache
    const url = c.req.path + new URL(c.req.url).search
    const key = pageKey({ method: c.req.method, url, cookie: c.req.header('cookie') })
    if (version === null || key === null) {
      await next()
      return
    }
    c.set('isPrepared', true)
    await next()
    const made = c.res
    const isPage = made.headers.get('content-type')?.startsWith('text/html') === true
    if (made.status !== 200 || !isPage) return
    const html = await textOf(made)
    const page = new CachedPage(html, made.headers, now() + HOLDS_MS)
    if (!made.headers.get('cache-control')?.includes('no-store')) pageCache.keep(key, page, version)
    const { status, headers, body } = page.answer(
      c.req.header('accept-encoding'),
      c.req.header('if-none-match'),
    )
    c.res = undefined
    c.res = new Response(body, { status, headers: pairsOf(headers) })
  })
}

function pairsOf(flat: readonly string[]): [string, string][] {
  return flat.flatMap((name, index) =>
    index % 2 === 0 ? [[name, flat[index + 1] ?? ''] satisfies [string, string]] : [],
  )
}
