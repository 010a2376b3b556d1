import type { ReleaseNotice, WithdrawalNotice } from '@u4ssc/client/contract'
import { changesFor } from '@u4ssc/domain/meetings'
import type { Logger } from 'pino'
import type { Database } from '../db/index'
import { listByRevision } from '../meetings/index'
import type { ReleaseRow } from '../meetings/index'
import { listWithdrawn, turnsBetween } from './withdrawn'

/** Who listens at once, in one process: each takes about 20 kB. */
const LISTENERS_MAX = 5_000

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
  readonly #listeners = new Set<Listener>()
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
  add(listener: Listener): boolean {
    if (this.#listeners.size >= LISTENERS_MAX) return false
    this.#listeners.add(listener)
    return true
  }

  remove(listener: Listener): void {
    this.#listeners.delete(listener)
  }

  /** To be called once something is public: reads what it was, one call after the other. */
  renew(): Promise<void> {
    this.#round = this.#round.then(() => this.#tell())
    return this.#round
  }

  /** Lets everybody go, so that the server can stop. */
  close(): void {
    for (const listener of this.#listeners) listener.close()
    this.#listeners.clear()
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
      this.#log.debug({ err: error }, 'what was released could not be read')
    }
  }

  #sendToAll(notice: Notice): void {
    for (const listener of this.#listeners) {
      if (listener.send(notice) <= WAITING_MAX) continue
      this.#listeners.delete(listener)
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
