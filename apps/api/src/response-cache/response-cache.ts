import type { CachedResponse } from './cached-response'

/** Enough for every page of a platform. */
const ANSWERS_MAX = 2_000
const BYTES_MAX = 24 * 1024 * 1024

/** Which public state of the database an answer was made from. */
export type Edition = symbol

/**
 * The public answers as they were made, by path and query. Whatever becomes public empties it: an
 * answer made from what was public before does not get in afterwards.
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

  /** How many answers there are. */
  get size(): number {
    return this.#answers.size
  }

  get bytes(): number {
    return this.#bytes
  }

  /** Take it before reading from the database, and give it back with what was made of it. */
  get edition(): Edition {
    return this.#edition
  }

  find(address: string): CachedResponse | undefined {
    const kept = this.#answers.get(address)
    if (!kept || performance.now() < kept.untilMs) return kept?.answer
    this.#drop(address)
    return undefined
  }

  /** What is being made of this edition already; it gives `undefined` where it turns out to be for one alone. */
  findUnderway(address: string): Promise<CachedResponse | undefined> | undefined {
    return this.#underway.get(address)
  }

  /** Lets whoever asks meanwhile wait for this answer. @returns to be called with it in any case */
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
   * Keeps an answer for whoever asks next. A query is something that anybody can make up, without end:
   * an address with one has to be asked for twice.
   *
   * @param forMs - how long it is kept at most, even if nothing new is public
   */
  keep(address: string, answer: CachedResponse, edition: Edition, forMs = Infinity): void {
    if (edition !== this.#edition || this.#answers.has(address)) return
    if (address.includes('?') && this.#isAskedFirst(address)) return
    const isFull = this.#answers.size >= ANSWERS_MAX || this.#bytes + answer.bytes > BYTES_MAX
    if (isFull) this.#empty()
    this.#answers.set(address, { answer, untilMs: performance.now() + forMs })
    this.#bytes += answer.bytes
  }

  /** To be called once something new is public. */
  renew(): void {
    this.#edition = Symbol('edition')
    this.#underway.clear()
    this.#empty()
  }

  #isAskedFirst(address: string): boolean {
    if (this.#askedOnce.delete(address)) return false
    if (this.#askedOnce.size >= ANSWERS_MAX) this.#askedOnce.clear()
    this.#askedOnce.add(address)
    return true
  }

  #drop(address: string): void {
    this.#bytes -= this.#answers.get(address)?.answer.bytes ?? 0
    this.#answers.delete(address)
    // it was asked for often enough to be kept again
    if (address.includes('?')) this.#askedOnce.add(address)
  }

  #empty(): void {
    this.#answers.clear()
    this.#askedOnce.clear()
    this.#bytes = 0
  }
}
