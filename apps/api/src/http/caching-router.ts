import type { Result, Router } from 'hono/router'
import { RegExpRouter } from 'hono/router/reg-exp-router'
import { SmartRouter } from 'hono/router/smart-router'
import { TrieRouter } from 'hono/router/trie-router'

/** Whoever asks for ever new or very long addresses takes no more memory than this. */
const KEPT_MAX = 500
const PATH_LENGTH_MAX = 200

/**
 * The router that Hono takes by itself, which keeps what it found. For as many routes as ours it walks
 * a tree, and leaves for each request what only a collection of the whole heap takes away: half of all
 * that is there to be collected where many register at once.
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
    if (path.length > PATH_LENGTH_MAX) return found
    if (this.#kept.size >= KEPT_MAX) this.#kept.clear()
    this.#kept.set(key, found)
    return found
  }
}

/**
 * Returns the match with each handler once. An address that is spelled like a pattern, for example
 * `/v1/meetings/*`, matches the pattern as its text and as a pattern.
 */
function eachOnce<Handler>(found: Result<Handler>): Result<Handler> {
  return found.length === 2 ? [firstOfEach(found[0]), found[1]] : [firstOfEach(found[0])]
}

function firstOfEach<Handler, Params>(matches: readonly [Handler, Params][]): [Handler, Params][] {
  return [...new Map(matches.map((match) => [match[0], match])).values()]
}
