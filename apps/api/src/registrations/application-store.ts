import { z } from 'zod'
import { statementsOf, toRecord } from '../db/index'
import type { Database } from '../db/index'
import { idempotencyKeys } from '../idempotency/table'
import type { KeptAnswerRow } from '../idempotency/table'
import type { Edition } from './form-cache'
import { registrations } from './tables'
import type { RegistrationRow } from './tables'

/** A person who registers for the first time. */
export interface NewApplicant {
  readonly registration: RegistrationRow
  /** `null` if the request had no idempotency key. */
  readonly answer: KeptAnswerRow | null
}

/**
 * Result of an insert. `outdated`: the form has changed, nothing is written. `known`: the address
 * is already registered.
 */
export type Entry = 'inserted' | 'known' | 'outdated'

/**
 * A database function that checks the form version, inserts all applicants with their emails and
 * audit entries in one round trip, and returns who is new; `null` if outdated.
 */
const INSERT = 'select admit_applicants($1, $2, $3, $4, $5) as "inserted"'
const INSERT_NAME = 'admit-applicants'

const InsertedSchema = z.tuple([z.object({ inserted: z.array(z.string()).nullable() })])

/** Inserts new applicants of one meeting, all or none, in the given order. */
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
