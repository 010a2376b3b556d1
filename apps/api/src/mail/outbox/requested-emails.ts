import { sql } from 'drizzle-orm'
import * as z from 'zod'
import { addHours } from '../../clock'
import type { Database } from '../../db/index'

/** Emails per hour to an address that somebody entered. */
const EMAILS_PER_HOUR = 5

const CountedSchema = z.object({ rows: z.tuple([z.object({ count: z.coerce.number() })]) })

/**
 * Returns whether an address can get another email that anybody can request for it: confirmations,
 * resent links, password links. All of them share one limit.
 */
export async function isBelowEmailLimit(
  tx: Database,
  email: string,
  now: string,
): Promise<boolean> {
  const since = addHours(now, -1)
  const counted = await tx.execute(
    sql`select count_requested_emails(${email}, ${since}::timestamptz) as count`,
  )
  return CountedSchema.parse(counted).rows[0].count < EMAILS_PER_HOUR
}
