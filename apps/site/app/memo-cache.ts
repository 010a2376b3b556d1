interface Remembered<Made> {
  readonly of: readonly unknown[]
  readonly made: Made
}

/**
 * Caches the last result under each name while its inputs are identical. The least recently used
 * result is dropped first.
 */
export class MemoCache<Made> {
  readonly #remembered = new Map<string, Remembered<Made>>()
  readonly #size: number

  /** @param size - maximum number of names */
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
