import { createMiddleware } from 'hono/factory'
import type { Logger } from 'pino'
import type { AppEnv } from './app-env'

/** Addresses of personal links and of certificates end in what opens them. */
const PERSONAL = /^(\/(?:join|unsubscribe|v1\/certificates)\/).+/

/** One line for each request: what was asked and how it went, nothing of who asked. */
export function logRequests(log: Logger) {
  return createMiddleware<AppEnv>(async (c, next) => {
    const start = performance.now()
    await next()
    log.info(
      {
        requestId: c.get('requestId'),
        method: c.req.method,
        path: c.req.path.replace(PERSONAL, '$1…'),
        status: c.res.status,
        durationMs: Math.round(performance.now() - start),
      },
      'answered',
    )
  })
}
