import { rateLimiter } from 'hono-rate-limiter'
import type { AppEnv } from '../http/app-env'
import { placeOf } from '../http/client-address'
import { Problem } from '../http/problems'

const WINDOW_MINUTES = 5
const FAILURES_MAX = 20

/**
 * Slows down guessing. It counts failures by the address they come from, not by the account they
 * are aimed at: nobody can lock somebody else out.
 */
export function limitAttempts() {
  return rateLimiter<AppEnv>({
    windowMs: WINDOW_MINUTES * 60_000,
    limit: FAILURES_MAX,
    skipSuccessfulRequests: true,
    requestWasSuccessful: (c) => c.error === undefined,
    // requests that come without a connection, as in tests, count as one place
    keyGenerator: (c) => placeOf(c.var.clientAddress),
    handler: () => {
      throw new Problem('too-many-attempts', `Try again in ${WINDOW_MINUTES} minutes`)
    },
  })
}
