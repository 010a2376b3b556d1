import type { Edition } from '../response-cache/response-cache'

/** Some hundred kilobytes each. */
const ARCHIVES_MAX = 64

export interface Archive {
  readonly bytes: Buffer
  readonly modifiedAt: Date
}

/**
 * The archives as made from what is public now, by meeting and language. Whatever becomes public
 * empties it. Who asks for one that is being made waits for it.
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
    if (this.#archives.size >= ARCHIVES_MAX && oldest !== undefined) this.#archives.delete(oldest)
    const made = make()
    this.#archives.set(key, made)
    made.catch(() => {
      if (this.#archives.get(key) === made) this.#archives.delete(key)
    })
    return made
  }
}
