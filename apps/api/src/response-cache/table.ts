import { sql } from 'drizzle-orm'
import { bigint, boolean, check, pgTable } from 'drizzle-orm/pg-core'

/**
 * One row: a number that goes up, in the same transaction, with everything that becomes public.
 * Triggers raise it and notify of it, so that no writer can forget to.
 */
export const publicRevision = pgTable(
  'public_revision',
  {
    only: boolean('only').primaryKey().default(true),
    number: bigint('number', { mode: 'number' }).notNull(),
  },
  (t) => [check('public_revision_is_one_row', sql`${t.only}`)],
)
