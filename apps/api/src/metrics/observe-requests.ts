import { createMiddleware } from 'hono/factory'
import { routePath } from 'hono/route'
import type { AppEnv } from '../http/app-env'
import type { Metrics } from './metrics'

/** Measures responses by route: addresses contain tokens and are unlimited in number. */
export function observeRequests(metrics: Metrics) {
  return createMiddleware<AppEnv>(async (c, next) => {
    const start = performance.now()
    await next()
    const route = routePath(c, -1)
    metrics.countRequest(
      { method: c.req.method, route, status: c.res.status },
      (performance.now() - start) / 1000,
    )
  })
}
