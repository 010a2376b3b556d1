import { createMiddleware } from 'hono/factory'
import { routePath } from 'hono/route'
import type { AppEnv } from '../http/app-env'
import type { Metrics } from './metrics'

/** Times each answer by the route that gave it: addresses hold tokens, and there is no end of them. */
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
