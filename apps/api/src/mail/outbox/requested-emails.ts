import { sql } from 'drizzle-orm'
import type { Placeholder, SQL } from 'drizzle-orm'
import * as z from 'zod'
import { addHours } from '../../clock'
import type { Database } from '../../db/index'

/** Emails per hour to an address that somebody entered. */
const EMAILS_PER_HOUR = 5

const AnswerSchema = z.object({ rows: z.tuple([z.object({ below: z.boolean() })]) })

/**
 * Returns whether an address can get another email that anybody can request for it: confirmations,
 * resent links, password links. All of them share one limit.
 */
export async function isBelowEmailLimit(
  tx: Database,
  email: string,
  now: string,
): Promise<boolean> {
  const below = whereBelowEmailLimit(email, emailLimitSince(now))
  const answer = await tx.execute(sql`select ${below} as below`)
  return AnswerSchema.parse(answer).rows[0].below
}

/** Returns the instant from which emails count at `now`. */
export function emailLimitSince(now: string): string {
  return addHours(now, -1)
}

/** The same as a condition of a statement. */
export function whereBelowEmailLimit(
  email: string | Placeholder,
  since: string | Placeholder,
): SQL {
  return sql`count_requested_emails(${email}, ${since}::timestamptz) < ${EMAILS_PER_HOUR}`
}
