import { every } from 'hono/combine'
import { rateLimiter } from 'hono-rate-limiter'
import type { AppEnv } from '../http/app-env'
import { placeOf } from '../http/middleware/client-address'
import { Problem } from '../http/problems'

const WINDOW_MINUTES = 5
const MAX_FAILURES = 20

/** Size of a network that one customer can have (IPv6). */
const NETWORK_BITS = 48
const MAX_NETWORK_FAILURES = 100

/** Refused before anything was guessed. */
const NO_ATTEMPTS: ReadonlySet<string> = new Set(['not-signed-in', 'not-allowed'])

/**
 * Limits guessing: counts failures by client address and network. Failures per account are counted
 * where the password is checked.
 */
export function limitAttempts() {
  return every(
    limitFailures(MAX_NETWORK_FAILURES, (address) => placeOf(address, NETWORK_BITS)),
    limitFailures(MAX_FAILURES, (address) => placeOf(address)),
  )
}

function limitFailures(limit: number, keyOf: (address: string | undefined) => string) {
  return rateLimiter<AppEnv>({
    windowMs: WINDOW_MINUTES * 60_000,
    limit,
    skipSuccessfulRequests: true,
    requestWasSuccessful: ({ error }) =>
      error === undefined || (error instanceof Problem && NO_ATTEMPTS.has(error.code)),
    // Requests without a connection, as in tests, count as one client
    keyGenerator: (c) => keyOf(c.var.clientAddress),
    handler: () => {
      throw new Problem('too-many-attempts', `Try again in ${WINDOW_MINUTES} minutes.`)
    },
  })
}
