import { sql } from 'drizzle-orm'
import { bigint, boolean, check, pgTable } from 'drizzle-orm/pg-core'

/**
 * One row: a revision that increases in the transaction of every publication. Triggers update it
 * and notify, so no writer can forget it.
 */
export const publicRevision = pgTable(
  'public_revision',
  {
    only: boolean('only').primaryKey().default(true),
    number: bigint('number', { mode: 'number' }).notNull(),
  },
  (t) => [check('public_revision_is_one_row', sql`${t.only}`)],
)
