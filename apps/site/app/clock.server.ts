import { env } from './env.server'

const startedAt = performance.now()

/** The present instant, RFC 3339: the machine's, or CLOCK and what has passed since the start. */
export function now(): string {
  if (env.CLOCK === undefined) return new Date().toISOString()
  const elapsed = Math.round(performance.now() - startedAt)
  return new Date(Date.parse(env.CLOCK) + elapsed).toISOString()
}

/** Milliseconds that only ever go up, since this process started. */
export function processMs(): number {
  return performance.now()
}
