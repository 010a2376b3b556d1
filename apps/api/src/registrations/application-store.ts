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
  /** What the decision rests on. */
  readonly edition: Edition
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
 * The steps for one of them are a function of the database, which plans them once and compares the
 * edition first. For all of them it is one way there and back, and one transaction.
 */
const INSERT = `select done.is_current as "isCurrent", done.is_new as "isNew"
  from jsonb_array_elements($1::jsonb) with ordinality as sent (one, place),
    insert_applicant(one ->> 'slug', (one -> 'settings')::integer, (one -> 'published')::bigint,
      one -> 'registration', one -> 'message', one -> 'act', nullif(one -> 'answer', 'null')) as done
  order by place`

const InsertedSchema = z.array(z.object({ isCurrent: z.boolean(), isNew: z.boolean() }))

/** Writes everything of new applicants: of all, or, where the database refuses one, of none. */
export async function insertApplicants(
  db: Database,
  applicants: readonly NewApplicant[],
): Promise<Entry[]> {
  const { rows } = await statementsOf(db)(INSERT, [`[${applicants.map(toJson).join()}]`])
  return InsertedSchema.parse(rows).map(({ isCurrent, isNew }) => {
    if (!isCurrent) return 'outdated'
    return isNew ? 'inserted' : 'known'
  })
}

function toJson({ edition, registration, message, act, answer }: NewApplicant): string {
  return JSON.stringify({
    ...{ slug: registration.slug, ...edition },
    registration: toRecord(registrations, registration),
    message: toRecord(messages, message),
    act: toRecord(auditEntries, act),
    answer: answer && toRecord(idempotencyKeys, answer),
  })
}
