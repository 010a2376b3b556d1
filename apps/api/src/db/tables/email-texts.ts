import { sql } from 'drizzle-orm'
import {
  check,
  foreignKey,
  integer,
  jsonb,
  pgTable,
  text,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import type { EmailTextKind, EmailTextWords } from '@u4ssc/client/emails'
import { meetings } from './meetings'

/**
 * Subjects and texts that replace the fixed ones of a kind of email. A row stays when its last text
 * is removed, so that its version never repeats.
 */
export const emailTexts = pgTable(
  'email_texts',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    kind: text('kind').$type<EmailTextKind>().notNull(),
    /** Null for all meetings without another text. */
    slug: text('slug'),
    words: jsonb('words').$type<EmailTextWords>().notNull(),
    version: integer('version').notNull(),
  },
  (t) => [
    foreignKey({ name: 'email_texts_meeting', columns: [t.slug], foreignColumns: [meetings.slug] }),
    unique('email_texts_meeting_key').on(t.slug, t.kind),
    uniqueIndex('email_texts_platform_key')
      .on(t.kind)
      .where(sql`slug is null`),
    check('email_texts_version_from_one', sql`${t.version} >= 1`),
  ],
)
export type EmailTextRow = typeof emailTexts.$inferSelect
