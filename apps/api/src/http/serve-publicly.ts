import { createMiddleware } from 'hono/factory'
import { etag } from 'hono/etag'
import { every } from 'hono/combine'
import type { AppEnv } from './app-env'

const revalidate = createMiddleware<AppEnv>(async (c, next) => {
  await next()
  if (c.res.ok) c.res.headers.set('cache-control', 'public, no-cache')
})

/** Answers that anyone may keep as long as they ask whether it still holds: ETag and 304. */
export const servePublicly = every(etag(), revalidate)

/** Answers for one person, or of one moment. */
export const servePrivately = createMiddleware<AppEnv>(async (c, next) => {
  await next()
  if (!c.res.headers.has('cache-control')) c.res.headers.set('cache-control', 'no-store')
})
