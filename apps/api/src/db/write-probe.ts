import type { Database } from './database'
import { keys } from './tables/index'

const ROW = { name: 'write-probe', value: 'written' }

/**
 * Knows whether writes succeed: after one has failed, for example on a full disk, it tries a small
 * one each time it is asked, until it succeeds.
 */
export class WriteProbe {
  #hasFailed = false

  constructor(private readonly db: Pick<Database, 'insert'>) {}

  noteFailure(): void {
    this.#hasFailed = true
  }

  async succeeds(): Promise<boolean> {
    if (!this.#hasFailed) return true
    try {
      await this.db.insert(keys).values(ROW).onConflictDoUpdate({ target: keys.name, set: ROW })
      this.#hasFailed = false
    } catch {
      return false
    }
    return true
  }
}
