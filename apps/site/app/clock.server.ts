import { env } from './env.server'

const startedAt = performance.now()

/**
 * Returns the current instant (RFC 3339): the system time, or CLOCK plus the time since the start.
 */
export function now(): string {
  if (env.CLOCK === undefined) return new Date().toISOString()
  const elapsed = Math.round(performance.now() - startedAt)
  return new Date(Date.parse(env.CLOCK) + elapsed).toISOString()
}

/** Returns the milliseconds since this process started; they never decrease. */
export function processMs(): number {
  return performance.now()
}
