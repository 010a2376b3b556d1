/** Keeps entries within a number of bytes; the least recently used ones are evicted. */
export class SizeBudget {
  readonly #held = new Map<string, { readonly bytes: number; readonly makeWay: () => void }>()
  readonly #maxBytes: number
  #bytes = 0

  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes
  }

  hold(key: string, bytes: number, makeWay: () => void): void {
    this.leave(key)
    this.#held.set(key, { bytes, makeWay })
    this.#bytes += bytes
    for (const [oldest, { makeWay }] of this.#held) {
      if (this.#bytes <= this.#maxBytes) break
      this.leave(oldest)
      makeWay()
    }
  }

  /** Marks an entry as used. */
  touch(key: string): void {
    const held = this.#held.get(key)
    if (!held) return
    this.#held.delete(key)
    this.#held.set(key, held)
  }

  leave(key: string): void {
    this.#bytes -= this.#held.get(key)?.bytes ?? 0
    this.#held.delete(key)
  }
}
