/**
 * A sequence of random numbers that is the same for the same seed and index on any machine, so that one input of
 * a run can be repeated without the earlier ones.
 */
export class Random {
  #state

  /**
   * @param {number} seed
   * @param {number} index - of the input in the run
   */
  constructor(seed, index) {
    this.#state = (Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) + Math.imul(index + 1, 0xc2b2ae35)) | 0
    for (let turn = 0; turn < 3; turn += 1) this.#next()
  }

  /** mulberry32 (Tommy Ettinger, public domain). */
  #next() {
    this.#state = (this.#state + 0x6d2b79f5) | 0
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return (mixed ^ (mixed >>> 14)) >>> 0
  }

  /** @param {number} limit - exclusive; returns a whole number from 0 */
  below(limit) {
    return limit < 1 ? 0 : this.#next() % limit
  }

  /**
   * Prefers small numbers, so that most changes are small.
   *
   * @param {number} limit
   */
  small(limit) {
    return this.below(this.below(limit) + 1)
  }

  /** @param {number} times - true one in this many times */
  oneIn(times) {
    return this.below(times) === 0
  }

  /**
   * @template Item
   * @param {readonly [Item, ...Item[]]} list
   * @returns {Item}
   */
  pick(list) {
    return list[this.below(list.length)] ?? list[0]
  }
}
