import { inArray } from 'drizzle-orm'
import type { Person } from '@u4ssc/client/people'
import type { Database } from '../db/index'
import { meetings } from '../db/tables/index'
import { Problem } from '../http/problems'

/** @throws {Problem} if a role would be limited to a meeting that does not exist */
export async function requireMeetings(tx: Database, named: Person['meetings']): Promise<void> {
  if (named === null) return
  const { slug } = meetings
  const rows = await tx.select({ slug }).from(meetings).where(inArray(slug, named))
  const found = new Set(rows.map((row) => row.slug))
  const errors = named.flatMap((one, at) =>
    found.has(one) ? [] : [{ pointer: `/meetings/${at}`, message: `There is no meeting "${one}"` }],
  )
  if (errors.length > 0)
    throw new Problem('invalid-request', 'Choose meetings that exist. See `errors`.', errors)
}
