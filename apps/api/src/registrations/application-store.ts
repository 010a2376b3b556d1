import { z } from 'zod'
import type { ActRow } from '../audit/index'
import { auditEntries } from '../audit/table'
import { isTakenAlready, statementsOf, toRecord } from '../db/index'
import type { Database } from '../db/index'
import { idempotencyKeys } from '../idempotency/table'
import type { KeptAnswerRow } from '../idempotency/table'
import { messages } from '../mail/tables'
import type { MessageRow } from '../mail/tables'
import type { Edition } from './kept-forms'
import { registrations } from './tables'
import type { RegistrationRow } from './tables'

/** All that is written of somebody who applies for the first time. */
interface NewApplicant {
  readonly registration: RegistrationRow
  readonly message: MessageRow
  readonly act: ActRow
  /** `null` where the request had no key. */
  readonly answer: KeptAnswerRow | null
}

/**
 * The steps are a function of the database, which plans them once: with its rows it takes one way
 * there and back, and is a transaction of its own. It compares the edition of the form first.
 */
const INSERT = `select is_current as "isCurrent", is_new as "isNew"
  from insert_applicant($1, $2, $3, $4, $5, $6, $7)`

const InsertedSchema = z.tuple([z.object({ isCurrent: z.boolean(), isNew: z.boolean() })])

/**
 * Writes everything of a new applicant, or nothing.
 *
 * @returns `outdated` where the form is no longer the one of that edition; `known` where the address
 *   is registered for the meeting, or the key of the request is taken
 */
export async function insertApplicant(
  db: Database,
  { published, settings }: Edition,
  { registration, message, act, answer }: NewApplicant,
): Promise<'inserted' | 'known' | 'outdated'> {
  try {
    const { rows } = await statementsOf(db)(INSERT, [
      ...[registration.slug, settings, published],
      toRecord(registrations, registration),
      toRecord(messages, message),
      toRecord(auditEntries, act),
      answer && toRecord(idempotencyKeys, answer),
    ])
    const [{ isCurrent, isNew }] = InsertedSchema.parse(rows)
    if (!isCurrent) return 'outdated'
    return isNew ? 'inserted' : 'known'
  } catch (error) {
    if (isTakenAlready(error, 'idempotency_keys_key')) return 'known'
    throw error
  }
}
