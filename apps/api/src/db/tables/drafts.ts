import { sql } from 'drizzle-orm'
import {
  check,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uuid,
} from 'drizzle-orm/pg-core'
import type { Acknowledgement, Correction } from '@u4ssc/client/circulars'
import type { ComposedLetter, DraftBase, DraftDecision, LetterPurpose } from '@u4ssc/client/drafts'
import type { Reading, UnappliedAmendment } from '@u4ssc/domain'
import { instant } from '../instant'
import { meetings } from './meetings'

/**
 * Imported circulars and changes to published meetings, in review. `version` increases with every
 * change. `start` is the reading applied to the releases in `bases`; null if there are none.
 */
export const drafts = pgTable(
  'drafts',
  {
    id: uuid('id').primaryKey(),
    status: text('status', { enum: ['open', 'published'] }).notNull(),
    version: integer('version').notNull(),
    fileName: text('file_name'),
    sourceText: text('source_text').notNull(),
    read: jsonb('read').$type<Reading>().notNull(),
    /** Slug of the meeting that a draft without a circular changes. */
    meeting: text('meeting'),
    start: jsonb('start').$type<Reading>(),
    bases: jsonb('bases').$type<DraftBase[]>().notNull().default([]),
    unapplied: jsonb('unapplied').$type<UnappliedAmendment[]>().notNull().default([]),
    corrections: jsonb('corrections').$type<Correction[]>().notNull(),
    acknowledgements: jsonb('acknowledgements').$type<Acknowledgement[]>().notNull(),
    decisions: jsonb('decisions').$type<DraftDecision[]>().notNull().default([]),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
  },
  (t) => [
    index('drafts_created_at_index').on(t.createdAt, t.id),
    check('drafts_status_is_known', sql`${t.status} in ('open', 'published')`),
    foreignKey({
      name: 'drafts_meeting',
      columns: [t.meeting],
      foreignColumns: [meetings.slug],
    }),
    check('drafts_start_has_bases', sql`(${t.start} is null) = (${t.bases} = '[]'::jsonb)`),
    check('drafts_version_from_one', sql`${t.version} >= 1`),
  ],
)
export type DraftRow = typeof drafts.$inferSelect

/** Letters that are being composed. `version` increases with every save. */
export const composedLetters = pgTable(
  'composed_letters',
  {
    /** Slug of the meeting; `new-meeting` if there is none yet. */
    slug: text('slug').notNull(),
    purpose: text('purpose').$type<LetterPurpose>().notNull(),
    /** ID of the writer; empty for a letter of all writers. */
    writer: text('writer').notNull(),
    letter: jsonb('letter').$type<ComposedLetter>().notNull(),
    version: integer('version').notNull(),
    savedAt: instant('saved_at').notNull(),
  },
  (t) => [
    primaryKey({ name: 'composed_letters_key', columns: [t.slug, t.purpose, t.writer] }),
    check('composed_letters_purpose_is_known', sql`${t.purpose} in ('convene', 'amend')`),
  ],
)
