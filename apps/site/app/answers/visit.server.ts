import { AsyncLocalStorage } from 'node:async_hooks'

interface Visit {
  /** Who asks, and by which proxies, as `X-Forwarded-For` has it; `undefined` where nobody tells. */
  readonly askedBy: string | undefined
  oldestCopy: string | null
}

const visits = new AsyncLocalStorage<Visit>()

/** Runs what answers one request, so that the copies used for it are known, and who asks. */
export function duringVisit<Answer>(answer: () => Answer, askedBy?: string): Answer {
  return visits.run({ askedBy, oldestCopy: null }, answer)
}

/** Asks for the visitor of this request, as a proxy does: the API's limits are of people, not of sites. */
export function forVisitor(fetch: typeof globalThis.fetch): typeof globalThis.fetch {
  return (input, init) => {
    const askedBy = visits.getStore()?.askedBy
    if (askedBy === undefined) return fetch(input, init)
    const headers = new Headers(init?.headers)
    headers.set('x-forwarded-for', askedBy)
    return fetch(input, { ...init, headers })
  }
}

/** Of when the oldest copy is that this request was answered with; `null` if all was fresh. */
export function oldestCopyUsed(): string | null {
  return visits.getStore()?.oldestCopy ?? null
}

/** That this request is answered with a copy. @param at - of when it is, RFC 3339 */
export function noteCopy(at: string): void {
  const visit = visits.getStore()
  if (visit && (visit.oldestCopy === null || at < visit.oldestCopy)) visit.oldestCopy = at
}
