import { createMiddleware } from 'hono/factory'
import { rateLimiter } from 'hono-rate-limiter'
import type { AppEnv } from '../app-env'
import { placeOf } from './client-address'
import { Problem } from '../problems'

const WINDOW_SECONDS = 60

/**
 * Per address. If the public site is not a trusted proxy, it makes requests for all its visitors.
 */
const MAX_WRITES = 1_200

const READS = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Limits writes that need no sign-in. Each response has the remaining number (`RateLimit-Limit`,
 * `-Remaining`, `-Reset`).
 */
export function limitWrites(maxWrites = MAX_WRITES) {
  const limiter = rateLimiter<AppEnv>({
    windowMs: WINDOW_SECONDS * 1_000,
    limit: maxWrites,
    standardHeaders: 'draft-6',
    keyGenerator: (c) => placeOf(c.get('clientAddress')),
    handler: () => {
      throw new Problem(
        'too-many-attempts',
        `Send at most ${maxWrites} requests that change data per minute.`,
      )
    },
  })
  return createMiddleware<AppEnv>(async (c, next) => {
    // Requests of tests have no connection
    const isFree = READS.has(c.req.method) || c.get('clientAddress') === undefined
    return isFree ? next() : limiter(c, next)
  })
}
