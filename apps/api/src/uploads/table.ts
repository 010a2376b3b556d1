import { sql } from 'drizzle-orm'
import { check, customType, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { instant } from '../db/instant'

const bytea = customType<{ data: Uint8Array; driverData: Uint8Array }>({
  dataType: () => 'bytea',
  fromDriver: (value) => new Uint8Array(value),
})

/** Uploaded files, stored in the database, so that a backup is consistent. */
export const files = pgTable(
  'files',
  {
    id: uuid('id').primaryKey(),
    name: text('name').notNull(),
    /** Detected from the bytes, regardless of the name. */
    type: text('type').notNull(),
    size: integer('size').notNull(),
    sha256: text('sha256').notNull(),
    content: bytea('content').notNull(),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [check('files_size_is_that_of_the_content', sql`${t.size} = octet_length(${t.content})`)],
)
