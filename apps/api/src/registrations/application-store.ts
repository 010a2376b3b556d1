import { z } from 'zod'
import { statementsOf, toRecord } from '../db/index'
import type { Database } from '../db/index'
import { idempotencyKeys } from '../idempotency/table'
import type { KeptAnswerRow } from '../idempotency/table'
import type { Edition } from './form-cache'
import { registrations } from './tables'
import type { RegistrationRow } from './tables'

/** Somebody who applies for the first time. */
export interface NewApplicant {
  readonly registration: RegistrationRow
  /** `null` where the request had no key. */
  readonly answer: KeptAnswerRow | null
}

/**
 * What became of an applicant. `outdated`: the form is no longer the one of that edition, and
 * nothing is written; `known`: the address is registered for the meeting already.
 */
export type Entry = 'inserted' | 'known' | 'outdated'

/**
 * A function of the database, which plans its statements once and compares the edition first: for all
 * of them it is one way there and back, and one transaction. It writes the mail to confirm the address
 * and the act as well, and tells whose rows are new, or `null`.
 */
const INSERT = 'select admit_applicants($1, $2, $3, $4, $5) as "inserted"'
const INSERT_NAME = 'admit-applicants'

const InsertedSchema = z.tuple([z.object({ inserted: z.array(z.string()).nullable() })])

/**
 * Writes everything of new applicants for one meeting: of all, or, where the database refuses one, of
 * none. Their registrations are written in the order given.
 */
export async function insertApplicants(
  db: Database,
  slug: string,
  { settings, published }: Edition,
  applicants: readonly NewApplicant[],
): Promise<Entry[]> {
  const rowsOfAll = applicants.map(({ registration }) => toRecord(registrations, registration))
  const answers = applicants.flatMap(toKept)
  const values = [
    ...[slug, settings, published, JSON.stringify(rowsOfAll)],
    answers.length > 0 ? JSON.stringify(answers) : null,
  ]
  const { rows } = await statementsOf(db, INSERT_NAME)(INSERT, values)
  const [{ inserted }] = InsertedSchema.parse(rows)
  return applicants.map(({ registration }) => {
    if (!inserted) return 'outdated'
    return inserted.includes(registration.id) ? 'inserted' : 'known'
  })
}

function toKept({ registration: { id }, answer }: NewApplicant) {
  return answer ? [{ id, answer: toRecord(idempotencyKeys, answer) }] : []
}
