import { createMiddleware } from 'hono/factory'
import type { AppEnv } from './app-env'

/** Browsers ask each time; a cache in between may answer for seconds, and while we cannot. */
const LATEST = 'public, max-age=0, s-maxage=2, stale-while-revalidate=30, stale-if-error=86400'

/** Answers that anyone may keep, unless their route says for how long itself, and any page may read. */
export const servePublicly = createMiddleware<AppEnv>(async (c, next) => {
  await next()
  if (!c.res.ok) return
  const { headers } = c.res
  if (!headers.has('cache-control')) headers.set('cache-control', LATEST)
  headers.set('access-control-allow-origin', '*')
  headers.set('access-control-expose-headers', 'etag')
})

/** Answers for one person, or of one moment. */
export const servePrivately = createMiddleware<AppEnv>(async (c, next) => {
  await next()
  if (!c.res.headers.has('cache-control')) c.res.headers.set('cache-control', 'no-store')
})
