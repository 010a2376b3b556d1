import type { ReleaseNotice, WithdrawalNotice } from '@u4ssc/client/contract'
import { changesFor } from '@u4ssc/domain/meetings'
import type { Logger } from 'pino'
import type { Database } from '../db/index'
import { listByRevision } from '../meetings/index'
import type { ReleaseRow } from '../meetings/index'
import { listWithdrawn, turnsBetween } from './withdrawn'

/** Who listens at once, in one process: each takes about 20 kB. */
const LISTENERS_MAX = 5_000

/** From one place, so that no one takes all: many are behind the one address of a house. */
const LISTENERS_OF_PLACE_MAX = 1_000

/** Notices that wait for one listener; whoever is slower is let go, and comes back for the rest. */
const WAITING_MAX = 64

/** Releases that are read at once; more are read in turns. */
const BATCH = 100

export type Notice = ReleaseNotice | WithdrawalNotice

export interface Listener {
  /** @returns how many notices wait to be sent */
  readonly send: (notice: Notice) => number
  readonly close: () => void
}

/**
 * Tells whoever listens of each release once it is public, in the order they became so, and of what is
 * withdrawn or public again.
 */
export class ReleaseStream {
  /** With the place that each listens from. */
  readonly #listeners = new Map<Listener, string>()
  readonly #places = new Map<string, number>()
  readonly #db: Database
  readonly #log: Logger
  #told: number | undefined
  #withdrawn: Awaited<ReturnType<typeof listWithdrawn>> = []
  #round: Promise<void> = Promise.resolve()

  constructor(db: Database, log: Logger) {
    this.#db = db
    this.#log = log
  }

  /** How many listen. */
  get listeners(): number {
    return this.#listeners.size
  }

  /** @returns whether there was room */
  add(listener: Listener, place: string): boolean {
    const fromThere = this.#places.get(place) ?? 0
    if (this.#listeners.size >= LISTENERS_MAX || fromThere >= LISTENERS_OF_PLACE_MAX) return false
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

  /** To be called once something is public: reads what it was, one call after the other. */
  renew(): Promise<void> {
    this.#round = this.#round.then(() => this.#tell())
    return this.#round
  }

  /** Lets everybody go, so that the server can stop. */
  close(): void {
    for (const listener of this.#listeners.keys()) listener.close()
    this.#listeners.clear()
    this.#places.clear()
  }

  async #tell(): Promise<void> {
    try {
      if (this.#told === undefined) {
        const [latest] = await listByRevision(this.#db, { limit: 1 })
        this.#withdrawn = await listWithdrawn(this.#db)
        this.#told = latest?.revision ?? 0
        return
      }
      const rows = await listByRevision(this.#db, { after: this.#told, limit: BATCH })
      for (const row of rows) {
        this.#told = row.revision
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
      if (listener.send(notice) <= WAITING_MAX) continue
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
