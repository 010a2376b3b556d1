import type { Edition } from '../response-cache/response-cache'

/** Each is a few hundred kilobytes. */
const MAX_ARCHIVES = 64

export interface Archive {
  readonly bytes: Buffer
  readonly modifiedAt: Date
}

/**
 * Caches archives by meeting and language. A publication clears it. Requests for an archive in
 * progress wait for it.
 */
export class ArchiveCache {
  readonly #archives = new Map<string, Promise<Archive>>()
  #edition: Edition | undefined

  find(edition: Edition, key: string, make: () => Promise<Archive>): Promise<Archive> {
    if (edition !== this.#edition) this.#archives.clear()
    this.#edition = edition
    const known = this.#archives.get(key)
    if (known) return known
    const [oldest] = this.#archives.keys()
    if (this.#archives.size >= MAX_ARCHIVES && oldest !== undefined) this.#archives.delete(oldest)
    const made = make()
    this.#archives.set(key, made)
    made.catch(() => {
      if (this.#archives.get(key) === made) this.#archives.delete(key)
    })
    return made
  }
}
