import { AsyncLocalStorage } from 'node:async_hooks'
import { processMs } from '../clock.server'

interface RequestContext {
  /** Deadline for the reads of this request, in milliseconds of the process. */
  readonly readsUntilMs: number
  /** Client address and proxies as in `X-Forwarded-For`; `undefined` if unknown. */
  readonly askedBy: string | undefined
  oldestCopy: string | null
}

const contexts = new AsyncLocalStorage<RequestContext>()

/** Time limit for all reads of a page together, so that it answers within two seconds. */
const READS_MS = 1_600
/** Time limit for a read that starts after the deadline; enough for a healthy API. */
const LAST_READ_MS = 100

/** Runs the handler of a request and records the cached copies it uses and the client address. */
export function withRequestContext<Answer>(answer: () => Answer, askedBy?: string): Answer {
  return contexts.run({ askedBy, oldestCopy: null, readsUntilMs: processMs() + READS_MS }, answer)
}

/**
 * Forwards the address of the visitor like a proxy, so that the rate limits of the API apply to
 * people, not to the site.
 */
export function forwardVisitor(fetch: typeof globalThis.fetch): typeof globalThis.fetch {
  return (input, init) => {
    const askedBy = contexts.getStore()?.askedBy
    if (askedBy === undefined) return fetch(input, init)
    const headers = new Headers(init?.headers)
    headers.set('x-forwarded-for', askedBy)
    return fetch(input, { ...init, headers })
  }
}

/** Returns the time left for a read of this request, in milliseconds. */
export function readTimeLeft(): number {
  const until = contexts.getStore()?.readsUntilMs
  return until === undefined ? READS_MS : Math.max(LAST_READ_MS, Math.ceil(until - processMs()))
}

/**
 * Returns the date of the oldest cached copy used for this request; `null` if all answers were
 * fresh.
 */
export function oldestCachedCopy(): string | null {
  return contexts.getStore()?.oldestCopy ?? null
}

/** Records that this request uses a cached copy. @param at - date of the copy, RFC 3339 */
export function noteCachedCopy(at: string): void {
  const visit = contexts.getStore()
  if (visit && (visit.oldestCopy === null || at < visit.oldestCopy)) visit.oldestCopy = at
}
