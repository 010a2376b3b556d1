import { AsyncLocalStorage } from 'node:async_hooks'
import { processMs } from '../clock.server'

interface RequestContext {
  /** Start of this request, in milliseconds of the process. */
  readonly startedMs: number
  /** Client address and proxies as in `X-Forwarded-For`; `undefined` if unknown. */
  readonly askedBy: string | undefined
  oldestCopy: string | null
  isPersonal: boolean
}

const contexts = new AsyncLocalStorage<RequestContext>()

/** Time limit for all reads of a page together. Under load, a late page is better than an error. */
const READS_MS = 8_000
/** Time after which a page uses cached copies, so that it answers within two seconds. */
const COPIES_AFTER_MS = 1_600
/** Time limit for a read that starts after a deadline; enough for a healthy API. */
const LAST_READ_MS = 100

/** Runs the handler of a request and records the cached copies it uses and the client address. */
export function withRequestContext<Answer>(answer: () => Answer, askedBy?: string): Answer {
  const context = { askedBy, oldestCopy: null, isPersonal: false, startedMs: processMs() }
  return contexts.run(context, answer)
}

/**
 * Forwards the address of the visitor like a proxy, so that the rate limits of the API apply to
 * people, not to the site. The page that needs the answer belongs to this visitor.
 */
export function forwardVisitor(fetch: typeof globalThis.fetch): typeof globalThis.fetch {
  return (input, init) => {
    markPersonal()
    const askedBy = contexts.getStore()?.askedBy
    if (askedBy === undefined) return fetch(input, init)
    const headers = new Headers(init?.headers)
    headers.set('x-forwarded-for', askedBy)
    return fetch(input, { ...init, headers })
  }
}

/** Returns the time left for a read of this request, in milliseconds. */
export function readTimeLeft(): number {
  return timeLeft(READS_MS)
}

/** Returns the time left before this request uses a cached copy, in milliseconds. */
export function timeBeforeCopy(): number {
  return timeLeft(COPIES_AFTER_MS)
}

function timeLeft(limitMs: number): number {
  const startedMs = contexts.getStore()?.startedMs ?? processMs()
  return Math.max(LAST_READ_MS, Math.ceil(startedMs + limitMs - processMs()))
}

/**
 * Returns the date of the oldest cached copy used for this request; `null` if all answers were
 * fresh.
 */
export function oldestCachedCopy(): string | null {
  return contexts.getStore()?.oldestCopy ?? null
}

/** Records that the page of this request belongs to one visitor, so that nobody else gets it. */
export function markPersonal(): void {
  const visit = contexts.getStore()
  if (visit) visit.isPersonal = true
}

/** Returns whether the page of this request belongs to one visitor. */
export function isPersonal(): boolean {
  return contexts.getStore()?.isPersonal ?? false
}

/** Records that this request uses a cached copy. @param at - date of the copy, RFC 3339 */
export function noteCachedCopy(at: string): void {
  const visit = contexts.getStore()
  if (visit && (visit.oldestCopy === null || at < visit.oldestCopy)) visit.oldestCopy = at
}
