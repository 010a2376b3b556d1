import { AsyncLocalStorage } from 'node:async_hooks'

interface Visit {
  oldestCopy: string | null
}

const visits = new AsyncLocalStorage<Visit>()

/** Runs what answers one request, so that the copies used for it are known. */
export function duringVisit<Answer>(answer: () => Answer): Answer {
  return visits.run({ oldestCopy: null }, answer)
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
