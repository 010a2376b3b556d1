import { z } from 'zod'
import type { ActRow } from '../audit/index'
import { auditEntries } from '../audit/table'
import { statementsOf, toRecord } from '../db/index'
import type { Database } from '../db/index'
import { idempotencyKeys } from '../idempotency/table'
import type { KeptAnswerRow } from '../idempotency/table'
import { messages } from '../mail/tables'
import type { MessageRow } from '../mail/tables'
import type { Edition } from './kept-forms'
import { registrations } from './tables'
import type { RegistrationRow } from './tables'

/** All that is written of somebody who applies for the first time. */
export interface NewApplicant {
  readonly registration: RegistrationRow
  readonly message: MessageRow
  readonly act: ActRow
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
 * of them it is one way there and back, and one transaction. It tells whose rows are new, or `null`.
 */
const INSERT = 'select take_in_applicants($1, $2, $3, $4) as "inserted"'
const INSERT_NAME = 'take-in-applicants'

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
  const values = [slug, settings, published, `[${applicants.map(toJson).join()}]`]
  const { rows } = await statementsOf(db, INSERT_NAME)(INSERT, values)
  const [{ inserted }] = InsertedSchema.parse(rows)
  return applicants.map(({ registration }) => {
    if (!inserted) return 'outdated'
    return inserted.includes(registration.id) ? 'inserted' : 'known'
  })
}

function toJson({ registration, message, act, answer }: NewApplicant): string {
  return JSON.stringify({
    registration: toRecord(registrations, registration),
    message: toRecord(messages, message),
    act: toRecord(auditEntries, act),
    answer: answer && toRecord(idempotencyKeys, answer),
  })
}
