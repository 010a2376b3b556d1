import { sql } from 'drizzle-orm'
import { check, index, integer, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import type { Reading } from '@u4ssc/domain'
import type { Acknowledgement, Correction } from '@u4ssc/client/contract'
import { instant } from '../db/instant'

/** Imported letters under review. `version` goes up with every change. */
export const drafts = pgTable(
  'drafts',
  {
    id: uuid('id').primaryKey(),
    status: text('status', { enum: ['open', 'published'] }).notNull(),
    version: integer('version').notNull(),
    fileName: text('file_name'),
    sourceText: text('source_text').notNull(),
    read: jsonb('read').$type<Reading>().notNull(),
    corrections: jsonb('corrections').$type<Correction[]>().notNull(),
    acknowledgements: jsonb('acknowledgements').$type<Acknowledgement[]>().notNull(),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
  },
  (t) => [
    index('drafts_created_at_index').on(t.createdAt, t.id),
    check('drafts_status_is_known', sql`${t.status} in ('open', 'published')`),
    check('drafts_version_from_one', sql`${t.version} >= 1`),
  ],
)
export type DraftRow = typeof drafts.$inferSelect
