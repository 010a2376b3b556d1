import { Problem } from '../http/problems'

const WINDOW_MS = 60_000

/** Ten circulars of the greatest length, or some four hundred of the usual one. */
const CHARACTERS_MAX = 4_000_000

/** How many characters each place may have read in a minute without signing in. */
export class ReadingBudget {
  readonly #spent = new Map<string, number>()
  #windowStart = -Infinity

  /** @throws {Problem} where the place has spent what it may */
  spend(place: string, characters: number, nowMs: number): void {
    if (nowMs - this.#windowStart >= WINDOW_MS) {
      this.#spent.clear()
      this.#windowStart = nowMs
    }
    const spent = (this.#spent.get(place) ?? 0) + characters
    if (spent > CHARACTERS_MAX)
      throw new Problem('too-many-attempts', 'Send fewer or shorter circulars, or wait a minute.')
    this.#spent.set(place, spent)
  }
}
