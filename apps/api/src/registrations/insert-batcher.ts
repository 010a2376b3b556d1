import { setImmediate as nextTurn, setTimeout as pass } from 'node:timers/promises'
import { isDatabaseAway, isTakenAlready } from '../db/index'
import type { Database } from '../db/index'
import { insertApplicants } from './application-store'
import type { Entry, NewApplicant } from './application-store'
import type { Edition } from './form-cache'

/** Of one statement; more wait for the next, and are read while the database writes these. */
const TOGETHER_MAX = 10

/** For others, which arrive one after the other even where they are sent at the same moment. */
const FIRST_WAITS_MS = 1

interface Waiting {
  readonly applicant: NewApplicant
  readonly settle: (entry: Entry) => void
  readonly refuse: (error: unknown) => void
}

type Resolve = () => void

/** Those of one meeting whose decisions rest on one edition of its form. */
interface Line {
  readonly slug: string
  readonly edition: Edition
  readonly waiting: Waiting[]
  /** Settles once there are as many as one statement takes. */
  readonly full: Promise<void>
  readonly resolveFull: () => void
}

/**
 * Writes new applicants of a meeting together who come while others are being written: many at once
 * share one statement and its commit. One statement of a meeting at a time: two would share those who
 * wait, and each costs the database as much as several of them. The first waits a moment, for all who
 * come with them would wait while one alone is written.
 */
export class InsertBatcher {
  readonly #db: Database
  /** Those that are being written. */
  readonly #lines = new Map<string, Line>()

  constructor(db: Database) {
    this.#db = db
  }

  /** @returns once everything of the applicant is written, or nothing */
  insert(edition: Edition, applicant: NewApplicant): Promise<Entry> {
    const { slug } = applicant.registration
    const key = [slug, edition.published, edition.settings].join(' ')
    return new Promise((settle, refuse) => {
      const one = { applicant, settle, refuse }
      const line = this.#lines.get(key)
      if (!line) return void this.#writeLine(key, openLine(slug, edition, one))
      line.waiting.push(one)
      if (line.waiting.length === TOGETHER_MAX) line.resolveFull()
    })
  }

  async #writeLine(key: string, line: Line): Promise<void> {
    this.#lines.set(key, line)
    await Promise.race([line.full, pass(FIRST_WAITS_MS)])
    let resolve: Resolve = () => undefined
    while (line.waiting.length > 0) {
      const writing = this.#write(line, line.waiting.splice(0, TOGETHER_MAX))
      // those before hear of it once the database has these: to answer them first would leave it idle
      await nextTurn()
      resolve()
      resolve = await writing
    }
    this.#lines.delete(key)
    resolve()
  }

  /** @returns what tells them, once they are written or refused */
  async #write(line: Line, together: Waiting[]): Promise<Resolve> {
    // in one order in all processes, so that no two wait for each other
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
      // one whom the database refuses takes nobody else along
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

/** The key of the request is taken: by the same one that came before, or by another. */
function refuseOrKnow(error: unknown, settle: Waiting['settle'], refuse: Waiting['refuse']): void {
  if (isTakenAlready(error, 'idempotency_keys_key')) settle('known')
  else refuse(error)
}

function emailOf({ applicant }: Waiting): string {
  return applicant.registration.email ?? ''
}
