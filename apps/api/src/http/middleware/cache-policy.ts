import { createMiddleware } from 'hono/factory'
import type { AppEnv } from '../app-env'

/**
 * Browsers revalidate each time; shared caches can answer for seconds, and longer while the API is
 * down.
 */
const LATEST = 'public, max-age=0, s-maxage=2, stale-while-revalidate=30, stale-if-error=86400'

/** Allows everyone to cache the response, unless its route decides otherwise. */
export const servePublicly = createMiddleware<AppEnv>(async (c, next) => {
  await next()
  if (!c.res.ok || !c.get('isOpen')) return
  const { headers } = c.res
  if (!headers.has('cache-control')) headers.set('cache-control', LATEST)
})

/** Prevents caching: the response is for one person or one moment. */
export const servePrivately = createMiddleware<AppEnv>(async (c, next) => {
  await next()
  if (!c.res.headers.has('cache-control')) c.res.headers.set('cache-control', 'no-store')
})
