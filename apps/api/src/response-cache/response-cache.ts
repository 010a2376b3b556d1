import type { CachedResponse } from './cached-response'

/** Enough for every page of a platform. */
const MAX_ANSWERS = 2_000
const MAX_BYTES = 24 * 1024 * 1024

/** The public state that a response was made from. */
export type Edition = symbol

/**
 * Caches public responses by path and query. A publication clears it; responses made from an
 * earlier state are not added afterwards.
 */
export class ResponseCache {
  readonly #answers = new Map<
    string,
    { readonly answer: CachedResponse; readonly untilMs: number }
  >()
  readonly #askedOnce = new Set<string>()
  readonly #underway = new Map<string, Promise<CachedResponse | undefined>>()
  #bytes = 0
  #edition: Edition = Symbol('edition')

  /** Number of responses. */
  get size(): number {
    return this.#answers.size
  }

  get bytes(): number {
    return this.#bytes
  }

  /** Read it before querying the database, and pass it to `keep`. */
  get edition(): Edition {
    return this.#edition
  }

  find(address: string): CachedResponse | undefined {
    const kept = this.#answers.get(address)
    if (!kept || performance.now() < kept.untilMs) return kept?.answer
    this.#drop(address)
    return undefined
  }

  /**
   * Returns the response being made from this state; it resolves to `undefined` if the response is
   * private.
   */
  findUnderway(address: string): Promise<CachedResponse | undefined> | undefined {
    return this.#underway.get(address)
  }

  /**
   * Lets concurrent requests wait for this response.
   *
   * @returns a function that must be called with the result in any case
   */
  begin(address: string): (answer: CachedResponse | undefined) => void {
    let settle: (answer: CachedResponse | undefined) => void = () => undefined
    const promise = new Promise<CachedResponse | undefined>((resolve) => (settle = resolve))
    this.#underway.set(address, promise)
    return (answer) => {
      if (this.#underway.get(address) === promise) this.#underway.delete(address)
      settle(answer)
    }
  }

  /**
   * Caches a response. Queries are unlimited in number, so an address with a query must be
   * requested twice.
   *
   * @param forMs - maximum time to keep it
   */
  keep(address: string, answer: CachedResponse, edition: Edition, forMs = Infinity): void {
    if (edition !== this.#edition || this.#answers.has(address)) return
    if (address.includes('?') && this.#isAskedFirst(address)) return
    const isFull = this.#answers.size >= MAX_ANSWERS || this.#bytes + answer.bytes > MAX_BYTES
    if (isFull) this.#empty()
    this.#answers.set(address, { answer, untilMs: performance.now() + forMs })
    this.#bytes += answer.bytes
  }

  /** Clears the cache after a publication. */
  renew(): void {
    this.#edition = Symbol('edition')
    this.#underway.clear()
    this.#empty()
  }

  #isAskedFirst(address: string): boolean {
    if (this.#askedOnce.delete(address)) return false
    if (this.#askedOnce.size >= MAX_ANSWERS) this.#askedOnce.clear()
    this.#askedOnce.add(address)
    return true
  }

  #drop(address: string): void {
    this.#bytes -= this.#answers.get(address)?.answer.bytes ?? 0
    this.#answers.delete(address)
    // Requested often enough to be cached again
    if (address.includes('?')) this.#askedOnce.add(address)
  }

  #empty(): void {
    this.#answers.clear()
    this.#askedOnce.clear()
    this.#bytes = 0
  }
}
