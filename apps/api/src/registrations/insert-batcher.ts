import { setImmediate as nextTurn, setTimeout as pass } from 'node:timers/promises'
import { isDatabaseAway, isTakenAlready } from '../db/index'
import type { Database } from '../db/index'
import { insertApplicants } from './application-store'
import type { Entry, NewApplicant } from './application-store'
import type { Edition } from './form-cache'

/** Batch size; further applicants wait for the next statement. */
const MAX_TOGETHER = 10

/** Delay that lets concurrent requests join the batch. */
const FIRST_WAITS_MS = 1

interface Waiting {
  readonly applicant: NewApplicant
  readonly settle: (entry: Entry) => void
  readonly refuse: (error: unknown) => void
}

type Resolve = () => void

/** Applicants of one meeting, decided by one version of its form. */
interface Line {
  readonly slug: string
  readonly edition: Edition
  readonly waiting: Waiting[]
  /** Resolves once the batch is full. */
  readonly full: Promise<void>
  readonly resolveFull: () => void
}

/**
 * Batches concurrent inserts of new applicants, so that they share a statement and a commit. One
 * batch per meeting runs at a time. The first insert is delayed briefly so that concurrent requests
 * share its batch.
 */
export class InsertBatcher {
  readonly #db: Database
  /** Batches in progress. */
  readonly #lines = new Map<string, Line>()

  constructor(db: Database) {
    this.#db = db
  }

  /** @returns once the applicant is written or refused */
  insert(edition: Edition, applicant: NewApplicant): Promise<Entry> {
    const { slug } = applicant.registration
    const key = [slug, edition.published, edition.settings].join(' ')
    return new Promise((settle, refuse) => {
      const one = { applicant, settle, refuse }
      const line = this.#lines.get(key)
      if (!line) return void this.#writeLine(key, openLine(slug, edition, one))
      line.waiting.push(one)
      if (line.waiting.length === MAX_TOGETHER) line.resolveFull()
    })
  }

  async #writeLine(key: string, line: Line): Promise<void> {
    this.#lines.set(key, line)
    await Promise.race([line.full, pass(FIRST_WAITS_MS)])
    let resolve: Resolve = () => undefined
    while (line.waiting.length > 0) {
      const writing = this.#write(line, line.waiting.splice(0, MAX_TOGETHER))
      // Resolve the previous batch after starting this one, so that the database is not idle
      await nextTurn()
      resolve()
      resolve = await writing
    }
    this.#lines.delete(key)
    resolve()
  }

  /** @returns a function that resolves the waiting requests */
  async #write(line: Line, together: Waiting[]): Promise<Resolve> {
    // The same order in all processes avoids deadlocks
    together.sort((one, other) => (emailOf(one) < emailOf(other) ? -1 : 1))
    try {
      const entries = await insertApplicants(
        this.#db,
        line.slug,
        line.edition,
        together.map(({ applicant }) => applicant),
      )
      return () => entries.forEach((entry, index) => together[index]?.settle(entry))
    } catch (error) {
      if (together.length === 1 || isDatabaseAway(error))
        return () => together.forEach(({ settle, refuse }) => refuseOrKnow(error, settle, refuse))
      // A refused applicant does not affect the others
      const each: Resolve[] = []
      for (const alone of together) each.push(await this.#write(line, [alone]))
      return () => each.forEach((resolve) => resolve())
    }
  }
}

function openLine(slug: string, edition: Edition, first: Waiting): Line {
  let resolveFull: Resolve = () => undefined
  const full = new Promise<void>((settle) => (resolveFull = settle))
  return { slug, edition, waiting: [first], full, resolveFull }
}

/** The idempotency key exists: from the same request or from another one. */
function refuseOrKnow(error: unknown, settle: Waiting['settle'], refuse: Waiting['refuse']): void {
  if (isTakenAlready(error, 'idempotency_keys_key')) settle('known')
  else refuse(error)
}

function emailOf({ applicant }: Waiting): string {
  return applicant.registration.email ?? ''
}
