import { Problem } from '../http/problems'

const WINDOW_MS = 60_000

/** Ten circulars of maximum length, or about four hundred typical ones. */
const MAX_CHARACTERS = 4_000_000

/** Limits the characters that an address can have read per minute without signing in. */
export class ReadingBudget {
  readonly #spent = new Map<string, number>()
  #windowStart = -Infinity

  /** @throws {Problem} if the limit is reached */
  spend(place: string, characters: number, nowMs: number): void {
    if (nowMs - this.#windowStart >= WINDOW_MS) {
      this.#spent.clear()
      this.#windowStart = nowMs
    }
    const spent = (this.#spent.get(place) ?? 0) + characters
    if (spent > MAX_CHARACTERS)
      throw new Problem('too-many-attempts', 'Send fewer or shorter circulars, or wait a minute.')
    this.#spent.set(place, spent)
  }
}
