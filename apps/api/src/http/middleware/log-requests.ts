import { createMiddleware } from 'hono/factory'
import type { Logger } from 'pino'
import type { AppEnv } from '../app-env'

/** Addresses of personal links and certificates end in a secret. */
const PERSONAL = /^(\/(?:join|unsubscribe|v1\/certificates)\/).+/

/** Logs one line per request without any data about the client. */
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
