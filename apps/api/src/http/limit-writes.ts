import { createMiddleware } from 'hono/factory'
import { rateLimiter } from 'hono-rate-limiter'
import type { AppEnv } from './app-env'
import { placeOf } from './client-address'
import { Problem } from './problems'

const WINDOW_SECONDS = 60

/** Of one address. Where the public site is not trusted as a proxy, it asks for all its visitors: there is room. */
const WRITES_MAX = 1_200

const READS = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Slows down floods of writes that nobody has to sign in for. Each answer says how many are left
 * (`RateLimit-Limit`, `-Remaining`, `-Reset`).
 */
export function limitWrites(maxWrites = WRITES_MAX) {
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
    // requests of tests come without a connection
    const isFree = READS.has(c.req.method) || c.get('clientAddress') === undefined
    return isFree ? next() : limiter(c, next)
  })
}
