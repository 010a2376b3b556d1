import { hasBearerToken } from '@u4ssc/server'
import type { App } from '../http/app-env'
import { Problem } from '../http/problems'
import type { Metrics } from './metrics'

/** Adds `/metrics` for clients with the token; others get 404. */
export function addMetrics(app: App, metrics: Metrics, token: string): void {
  app.get('/metrics', async (c) => {
    if (!hasBearerToken(c.req.header('authorization'), token))
      throw new Problem('not-found', `There is nothing at ${c.req.path}. Check the address.`)
    const text = await metrics.render()
    return c.body(text, 200, { 'content-type': metrics.contentType, 'cache-control': 'no-store' })
  })
}
