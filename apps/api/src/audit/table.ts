import { index, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { instant } from '../db/instant'

/** What was done, by whom, to what; only ever added to. `person` is null for the program itself. */
export const auditEntries = pgTable(
  'audit',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    at: instant('at').notNull(),
    person: text('person'),
    action: text('action').notNull(),
    subject: text('subject').notNull(),
    before: jsonb('before'),
    after: jsonb('after'),
  },
  (t) => [index('audit_subject_index').on(t.subject, t.at), index('audit_at_index').on(t.at, t.id)],
)
