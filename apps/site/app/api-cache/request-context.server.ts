import { AsyncLocalStorage } from 'node:async_hooks'
import { processMs } from '../clock.server'

interface RequestContext {
  /** When its reads have to be done, in milliseconds of the process. */
  readonly readsUntilMs: number
  /** Who asks, and by which proxies, as `X-Forwarded-For` has it; `undefined` where nobody tells. */
  readonly askedBy: string | undefined
  oldestCopy: string | null
}

const contexts = new AsyncLocalStorage<RequestContext>()

/** All reads for one page together: so a page answers within two seconds, whatever the API does. */
const READS_MS = 1_600
/** For a read that begins when this time is over: enough for an API that is well. */
const LAST_READ_MS = 100

/** Runs what answers one request, so that the copies used for it are known, and who asks. */
export function withRequestContext<Answer>(answer: () => Answer, askedBy?: string): Answer {
  return contexts.run({ askedBy, oldestCopy: null, readsUntilMs: processMs() + READS_MS }, answer)
}

/** Asks for the visitor of this request, as a proxy does: the API's limits are of people, not of sites. */
export function forwardVisitor(fetch: typeof globalThis.fetch): typeof globalThis.fetch {
  return (input, init) => {
    const askedBy = contexts.getStore()?.askedBy
    if (askedBy === undefined) return fetch(input, init)
    const headers = new Headers(init?.headers)
    headers.set('x-forwarded-for', askedBy)
    return fetch(input, { ...init, headers })
  }
}

/** How long a read for this request may still take, in milliseconds. */
export function readTimeLeft(): number {
  const until = contexts.getStore()?.readsUntilMs
  return until === undefined ? READS_MS : Math.max(LAST_READ_MS, Math.ceil(until - processMs()))
}

/** Of when the oldest copy is that this request was answered with; `null` if all was fresh. */
export function oldestCachedCopy(): string | null {
  return contexts.getStore()?.oldestCopy ?? null
}

/** That this request is answered with a copy. @param at - of when it is, RFC 3339 */
export function noteCachedCopy(at: string): void {
  const visit = contexts.getStore()
  if (visit && (visit.oldestCopy === null || at < visit.oldestCopy)) visit.oldestCopy = at
}
