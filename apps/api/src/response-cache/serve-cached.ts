import { createMiddleware } from 'hono/factory'
import { CachedResponse } from '@u4ssc/server'
import type { AppEnv } from '../http/app-env'
import { preferredLanguage } from '../http/preferred-language'
import type { ResponseCache } from './response-cache'

/**
 * Answers public reads from the cache and fills it. The headers that later middleware sets are
 * cached too.
 */
export function serveCached(cache: ResponseCache) {
  return createMiddleware<AppEnv>(async (c, next) => {
    const { url } = c.req
    const key = `${preferredLanguage(c)} ${url.slice(url.indexOf('/', 'https://'.length))}`
    let cached = cache.get(key)
    if (!cached) {
      const { clearings } = cache
      await next()
      if (c.res.status !== 200 || !c.get('isOpen')) return
      cached = new CachedResponse(new Uint8Array(await c.res.arrayBuffer()), c.res.headers)
      cache.set(key, cached, clearings, c.get('cacheMs'))
      // Hono merges the headers of a replaced response
      c.res = undefined
    }
    const { status, headers, body } = cached.answer({
      acceptEncoding: c.req.header('accept-encoding'),
      ifNoneMatch: c.req.header('if-none-match'),
      ifModifiedSince: c.req.header('if-modified-since'),
    })
    c.res = new Response(body, {
      status,
      headers: { ...headers, 'x-request-id': c.get('requestId') },
    })
  })
}
