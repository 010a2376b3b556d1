import { createMiddleware } from 'hono/factory'
import type { AppEnv } from '../http/app-env'
import { CachedResponse, variesBy } from './cached-response'
import type { Conditions } from './cached-response'
import type { ResponseCache } from './response-cache'

/**
 * Answers public reads from the cache and fills it, once for concurrent requests. It runs before
 * all other middleware, so that cached responses include their headers.
 */
export function serveCached(responseCache: ResponseCache) {
  return createMiddleware<AppEnv>(async (c, next) => {
    const { pathname, search } = new URL(c.req.url)
    const address = pathname + search
    const soon = responseCache.findUnderway(address)
    const kept = responseCache.find(address) ?? (soon && (await soon))
    if (kept) return toResponse(kept, c.req.raw.headers)

    const { edition } = responseCache
    const end = responseCache.begin(address)
    let shared: CachedResponse | undefined
    try {
      await next()
      if (c.res.status !== 200) return
      const made = new CachedResponse(Buffer.from(await c.res.arrayBuffer()), c.res.headers)
      // The cache key is the address only
      const forMs = variesBy(c.res.headers, 'accept-language') ? 0 : c.var.cacheMs
      if (forMs !== 0) responseCache.keep(address, (shared = made), edition, forMs)
      const id = c.res.headers.get('x-request-id')
      // Hono merges the headers of a replaced response
      c.res = undefined
      c.res = toResponse(made, c.req.raw.headers, id)
      return
    } finally {
      end(shared)
    }
  })
}

function toResponse(made: CachedResponse, asked: Headers, id: string | null = null): Response {
  const { status, headers, body } = made.answer(conditionsOf(asked))
  const named = new Headers()
  for (let at = 0; at + 1 < headers.length; at += 2)
    named.set(headers[at] ?? '', headers[at + 1] ?? '')
  named.set('x-request-id', id ?? asked.get('x-request-id') ?? crypto.randomUUID())
  return new Response(body === undefined ? null : new Uint8Array(body), { status, headers: named })
}

function conditionsOf(asked: Headers): Conditions {
  return {
    acceptEncoding: asked.get('accept-encoding') ?? undefined,
    ifNoneMatch: asked.get('if-none-match') ?? undefined,
    ifModifiedSince: asked.get('if-modified-since') ?? undefined,
  }
}
