import type { Result, Router } from 'hono/router'
import { RegExpRouter } from 'hono/router/reg-exp-router'
import { SmartRouter } from 'hono/router/smart-router'
import { TrieRouter } from 'hono/router/trie-router'

/** Limits memory for clients that request ever new or very long addresses. */
const MAX_KEPT = 500
const MAX_PATH_LENGTH = 200

/**
 * Hono's default router with cached matches. Hono's tree router allocates memory per request, which
 * was half of all garbage under many registrations.
 */
export class CachingRouter<Handler> implements Router<Handler> {
  readonly name = 'CachingRouter'
  readonly #router = new SmartRouter<Handler>({ routers: [new RegExpRouter(), new TrieRouter()] })
  readonly #kept = new Map<string, Result<Handler>>()

  add(method: string, path: string, handler: Handler): void {
    this.#router.add(method, path, handler)
  }

  match(method: string, path: string): Result<Handler> {
    const key = `${method} ${path}`
    const known = this.#kept.get(key)
    if (known) return known
    const found = eachOnce(this.#router.match(method, path))
    if (path.length > MAX_PATH_LENGTH) return found
    if (this.#kept.size >= MAX_KEPT) this.#kept.clear()
    this.#kept.set(key, found)
    return found
  }
}

/**
 * Returns the match with each handler once. An address that is spelled like a pattern, for example
 * `/v1/meetings/*`, matches it both as text and as a pattern.
 */
function eachOnce<Handler>(found: Result<Handler>): Result<Handler> {
  return found.length === 2 ? [firstOfEach(found[0]), found[1]] : [firstOfEach(found[0])]
}

function firstOfEach<Handler, Params>(matches: readonly [Handler, Params][]): [Handler, Params][] {
  return [...new Map(matches.map((match) => [match[0], match])).values()]
}
