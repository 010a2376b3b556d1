import { LRUCache } from 'lru-cache'
import type { CachedResponse } from '@u4ssc/server'

/** Enough for every page of a platform. */
const MAX_RESPONSES = 2_000
const MAX_BYTES = 24 * 1024 * 1024

/** Caches public responses by address and language. Every publication clears it. */
export class ResponseCache {
  readonly #responses = new LRUCache<string, CachedResponse>({
    max: MAX_RESPONSES,
    maxSize: MAX_BYTES,
    // An empty body takes memory too
    sizeCalculation: ({ bytes }) => bytes + 1,
  })
  #clearings = 0

  /** Number of responses. */
  get size(): number {
    return this.#responses.size
  }

  get bytes(): number {
    return this.#responses.calculatedSize
  }

  /** Number of times it was cleared. Read it before querying the database, and pass it to `set`. */
  get clearings(): number {
    return this.#clearings
  }

  get(key: string): CachedResponse | undefined {
    return this.#responses.get(key)
  }

  /**
   * Caches a response, unless the cache was cleared while it was made.
   *
   * @param maxAgeMs - maximum time to keep it; `undefined` until the next publication
   */
  set(key: string, response: CachedResponse, clearings: number, maxAgeMs?: number): void {
    if (clearings !== this.#clearings || maxAgeMs === 0) return
    this.#responses.set(key, response, maxAgeMs === undefined ? {} : { ttl: maxAgeMs })
  }

  clear(): void {
    this.#clearings += 1
    this.#responses.clear()
  }
}
