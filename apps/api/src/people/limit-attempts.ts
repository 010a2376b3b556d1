import { every } from 'hono/combine'
import { rateLimiter } from 'hono-rate-limiter'
import type { AppEnv } from '../http/app-env'
import { placeOf } from '../http/client-address'
import { Problem } from '../http/problems'

const WINDOW_MINUTES = 5
const FAILURES_MAX = 20

/** Of a network that one customer of a provider may have whole (IPv6). */
const NETWORK_BITS = 48
const NETWORK_FAILURES_MAX = 100

/** Refused before anything was guessed at. */
const NO_ATTEMPTS: ReadonlySet<string> = new Set(['not-signed-in', 'not-allowed'])

/**
 * Slows down guessing. It counts failures by the address they come from, and by its network; those
 * aimed at one account are counted where the password is checked.
 */
export function limitAttempts() {
  return every(
    limitFailures(NETWORK_FAILURES_MAX, (address) => placeOf(address, NETWORK_BITS)),
    limitFailures(FAILURES_MAX, (address) => placeOf(address)),
  )
}

function limitFailures(limit: number, keyOf: (address: string | undefined) => string) {
  return rateLimiter<AppEnv>({
    windowMs: WINDOW_MINUTES * 60_000,
    limit,
    skipSuccessfulRequests: true,
    requestWasSuccessful: ({ error }) =>
      error === undefined || (error instanceof Problem && NO_ATTEMPTS.has(error.code)),
    // requests that come without a connection, as in tests, count as one place
    keyGenerator: (c) => keyOf(c.var.clientAddress),
    handler: () => {
      throw new Problem('too-many-attempts', `Try again in ${WINDOW_MINUTES} minutes.`)
    },
  })
}
