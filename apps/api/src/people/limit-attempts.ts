import type { Context } from 'hono'
import { rateLimiter } from 'hono-rate-limiter'
import type { AppEnv } from '../http/app-env'
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
    keyGenerator: addressOf,
    handler: () => {
      throw new Problem('too-many-attempts', `Try again in ${WINDOW_MINUTES} minutes`)
    },
  })
}

/** Requests that reach the app without a connection, as in tests, count as one place. */
function addressOf(c: Context<AppEnv>): string {
  return c.env.incoming?.socket.remoteAddress ?? 'unknown'
}
