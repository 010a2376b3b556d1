import { createHash, timingSafeEqual } from 'node:crypto'
import type { App } from '../http/app-env'
import { Problem } from '../http/problems'
import type { Metrics } from './metrics'

/** Adds `/metrics` for clients with the token; others get 404. */
export function addMetrics(app: App, metrics: Metrics, token: string): void {
  const expected = digestOf(`Bearer ${token}`)
  app.get('/metrics', async (c) => {
    const given = digestOf(c.req.header('authorization') ?? '')
    if (!timingSafeEqual(given, expected))
      throw new Problem('not-found', `There is nothing at ${c.req.path}. Check the address.`)
    const text = await metrics.render()
    return c.body(text, 200, { 'content-type': metrics.contentType, 'cache-control': 'no-store' })
  })
}

/** Digests have equal length, which the comparison requires. */
function digestOf(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}
