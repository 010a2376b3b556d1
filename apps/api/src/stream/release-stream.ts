import type { ReleaseNotice, WithdrawalNotice } from '@u4ssc/client/meetings'
import { changesFor } from '@u4ssc/domain/meetings'
import type { Logger } from 'pino'
import type { Database } from '../db/index'
import { listByRevision } from '../meetings/index'
import type { ReleaseRow } from '../meetings/index'
import { listWithdrawn, turnsBetween } from './withdrawn'

/** Maximum number of listeners per process; each takes about 20 kB. */
const MAX_LISTENERS = 5_000

/** Maximum per address: an organization can share one. */
const MAX_LISTENERS_OF_PLACE = 1_000

/** Maximum number of waiting events per listener; slower ones are disconnected and reconnect. */
const MAX_WAITING = 64

/** Releases per query. */
const BATCH = 100

export type Notice = ReleaseNotice | WithdrawalNotice

export interface Listener {
  /** @returns the number of waiting events */
  readonly send: (notice: Notice) => number
  readonly close: () => void
}

/** Sends each release to listeners in order of publication, and each withdrawal and restoration. */
export class ReleaseStream {
  /** Listeners with their client address. */
  readonly #listeners = new Map<Listener, string>()
  readonly #places = new Map<string, number>()
  readonly #db: Database
  readonly #log: Logger
  #sentUpTo: number | undefined
  #withdrawn: Awaited<ReturnType<typeof listWithdrawn>> = []
  #round: Promise<void> = Promise.resolve()

  constructor(db: Database, log: Logger) {
    this.#db = db
    this.#log = log
  }

  /** Number of listeners. */
  get listeners(): number {
    return this.#listeners.size
  }

  /** Revision of the last release that listeners got; 0 before the first. */
  get position(): number {
    return this.#sentUpTo ?? 0
  }

  /** @returns `false` if the limit is reached */
  add(listener: Listener, place: string): boolean {
    const fromThere = this.#places.get(place) ?? 0
    if (this.#listeners.size >= MAX_LISTENERS || fromThere >= MAX_LISTENERS_OF_PLACE) return false
    this.#listeners.set(listener, place)
    this.#places.set(place, fromThere + 1)
    return true
  }

  remove(listener: Listener): void {
    const place = this.#listeners.get(listener)
    if (place === undefined) return
    this.#listeners.delete(listener)
    const left = (this.#places.get(place) ?? 0) - 1
    if (left > 0) this.#places.set(place, left)
    else this.#places.delete(place)
  }

  /** Reads and sends what was published, one call at a time. */
  renew(): Promise<void> {
    this.#round = this.#round.then(() => this.#tell())
    return this.#round
  }

  /** Disconnects all listeners, so that the server can stop. */
  close(): void {
    for (const listener of this.#listeners.keys()) listener.close()
    this.#listeners.clear()
    this.#places.clear()
  }

  async #tell(): Promise<void> {
    try {
      if (this.#sentUpTo === undefined) {
        const [latest] = await listByRevision(this.#db, { limit: 1 })
        this.#withdrawn = await listWithdrawn(this.#db)
        this.#sentUpTo = latest?.revision ?? 0
        return
      }
      const rows = await listByRevision(this.#db, { after: this.#sentUpTo, limit: BATCH })
      for (const row of rows) {
        this.#sentUpTo = row.revision
        this.#sendToAll(toNotice(row))
      }
      if (rows.length === BATCH) {
        await this.#tell()
        return
      }
      const withdrawn = await listWithdrawn(this.#db)
      for (const turn of turnsBetween(this.#withdrawn, withdrawn)) this.#sendToAll(turn)
      this.#withdrawn = withdrawn
    } catch (error) {
      this.#log.debug({ err: error }, 'new releases could not be read')
    }
  }

  #sendToAll(notice: Notice): void {
    for (const listener of this.#listeners.keys()) {
      if (listener.send(notice) <= MAX_WAITING) continue
      this.remove(listener)
      listener.close()
    }
  }
}

export function toNotice({
  slug,
  number,
  name,
  meeting,
  changes,
  ...row
}: ReleaseRow): ReleaseNotice {
  return {
    revision: row.revision,
    slug,
    title: meeting.title,
    release: { number, name, publishedAt: row.publishedAt },
    status: meeting.status,
    changed: [...new Set(changesFor('public', changes).map(({ what }) => what))],
  }
}
