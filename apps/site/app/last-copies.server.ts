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

interface Keeping {
  readonly fetch: typeof globalThis.fetch
  /** The present instant, RFC 3339. */
  readonly now: () => string
  readonly copiesMax: number
  readonly onAway: (url: string, reason: string) => void
}

interface Copy {
  readonly body: string
  readonly at: string
}

/**
 * A `fetch` that keeps the last good answer to each GET, and gives it where none comes.
 *
 * Every request asks first, so that the first answer after an absence is fresh. A refusal (4xx) is
 * an answer; 5xx is none.
 */
export function keepLastCopies({ fetch, now, copiesMax, onAway }: Keeping): typeof fetch {
  const copies = new Map<string, Copy>()

  function keep(url: string, copy: Copy) {
    copies.delete(url)
    copies.set(url, copy)
    const [oldest] = copies.keys()
    if (copies.size > copiesMax && oldest !== undefined) copies.delete(oldest)
  }

  function copyOf(url: string, reason: string): Response | null {
    const copy = copies.get(url)
    if (!copy) return null
    onAway(url, reason)
    noteCopy(copy.at)
    return new Response(copy.body, { headers: { 'content-type': 'application/json' } })
  }

  return async (input, init) => {
    const url = input instanceof Request ? input.url : String(input)
    if (init?.method !== 'GET') return fetch(input, init)
    try {
      const answer = await fetch(input, init)
      if (answer.status >= 500) return copyOf(url, `status ${answer.status}`) ?? answer
      if (answer.ok) keep(url, { body: await answer.clone().text(), at: now() })
      return answer
    } catch (error) {
      const copy = copyOf(url, String(error))
      if (copy) return copy
      throw error
    }
  }
}

function noteCopy(at: string) {
  const visit = visits.getStore()
  if (visit && (visit.oldestCopy === null || at < visit.oldestCopy)) visit.oldestCopy = at
}
