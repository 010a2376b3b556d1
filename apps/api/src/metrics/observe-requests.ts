import { createMiddleware } from 'hono/factory'
import { routePath } from 'hono/route'
import { hasBearerToken } from '@u4ssc/server'
import type { App, AppEnv } from '../http/app-env'
import type { Metrics, Measured } from './metrics'
import { Problem } from '../http/problems'

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

/** Adds `/metrics` for clients with the token; others get 404. */
export function addMetrics(app: App, metrics: Metrics, token: string): void {
  app.get('/metrics', async (c) => {
    if (!hasBearerToken(c.req.header('authorization'), token))
      throw new Problem('not-found', `There is nothing at ${c.req.path}. Check the address.`)
    const text = await metrics.render()
    return c.body(text, 200, { 'content-type': metrics.contentType, 'cache-control': 'no-store' })
  })
}

/** Loads the metrics library only if metrics are on. */
export async function openMetrics(measured: Measured): Promise<Metrics> {
  const { Metrics } = await import('./metrics')
  return new Metrics(measured)
}
