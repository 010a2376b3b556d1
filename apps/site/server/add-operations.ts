import type { Env as HonoEnv, Hono } from 'hono'
import { createMiddleware } from 'hono/factory'
import { hasBearerToken } from '@u4ssc/server'
import { Metrics } from './metrics'

export interface Operations {
  readonly build: { readonly version: string; readonly commit: string }
  /** Token for `/metrics`; `undefined` if it is off. */
  readonly metricsToken: string | undefined
  readonly isStopping: () => boolean
  /** Returns the seconds since the last answer of the API; `null` before the first one. */
  readonly secondsSinceAnswer: () => number | null
}

/**
 * Adds `/healthz` (the process answers), `/readyz` (it has reached the API and is not stopping) and
 * `/metrics`, which counts what is added after it.
 */
export function addOperations<Env extends HonoEnv>(
  app: Hono<Env>,
  { build, metricsToken, isStopping, secondsSinceAnswer }: Operations,
): void {
  app.get('/healthz', (c) => c.json({ status: 'ok', ...build }))
  app.get('/readyz', (c) => {
    c.header('cache-control', 'no-store')
    const missing = secondsSinceAnswer() === null ? ['api'] : []
    if (isStopping()) return c.json({ status: 'stopping', missing }, 503)
    return missing.length === 0
      ? c.json({ status: 'ready', missing })
      : c.json({ status: 'starting', missing }, 503)
  })
  if (metricsToken === undefined) return
  const metrics = new Metrics(build, secondsSinceAnswer)
  app.get('/metrics', async (c, next) => {
    // To others, it is a page that does not exist
    if (!hasBearerToken(c.req.header('authorization'), metricsToken)) return next()
    const headers = { 'content-type': metrics.contentType, 'cache-control': 'no-store' }
    return c.body(await metrics.render(), 200, headers)
  })
  app.use(
    createMiddleware(async (c, next) => {
      const start = performance.now()
      await next()
      const seconds = (performance.now() - start) / 1000
      metrics.countPage({ method: c.req.method, status: c.res.status }, seconds)
    }),
  )
}
