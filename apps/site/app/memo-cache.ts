interface Remembered<Made> {
  readonly of: readonly unknown[]
  readonly made: Made
}

/**
 * Remembers what was made last under each name, for as long as it is made of the very same things.
 * What was not asked for longest is forgotten first.
 */
export class MemoCache<Made> {
  readonly #remembered = new Map<string, Remembered<Made>>()
  readonly #size: number

  /** @param size - how many names there are at most */
  constructor(size: number) {
    this.#size = size
  }

  getOrCreate(name: string, of: readonly unknown[], make: () => Made): Made {
    const before = this.#remembered.get(name)
    const isSame = before?.of.every((thing, index) => thing === of[index]) === true
    const now = before && isSame ? before : { of, made: make() }
    this.#remembered.delete(name)
    this.#remembered.set(name, now)
    const [oldest] = this.#remembered.keys()
    if (this.#remembered.size > this.#size && oldest !== undefined) this.#remembered.delete(oldest)
    return now.made
  }
}
