import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { addHours } from '../clock'
import type { Database } from '../db/index'

/** Emails in an hour to an address that somebody typed; `admit_applicants` has the same number. */
const MAILS_PER_HOUR = 5

const CountedSchema = z.object({ rows: z.tuple([z.object({ count: z.coerce.number() })]) })

/**
 * Whether an address may get one more of the emails that anybody can request for it: to confirm a
 * registration or a subscription, a link sent again, a new password. Counted over all of them.
 */
export async function mayMailTyped(tx: Database, email: string, now: string): Promise<boolean> {
  const since = addHours(now, -1)
  const counted = await tx.execute(
    sql`select count_typed_mails(${email}, ${since}::timestamptz) as count`,
  )
  return CountedSchema.parse(counted).rows[0].count < MAILS_PER_HOUR
}
