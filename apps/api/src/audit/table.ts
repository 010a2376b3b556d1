import { index, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { instant } from '../db/instant'

/** What was done, by whom, to what; only ever added to. `person` is null for the program itself. */
export const auditEntries = pgTable(
  'audit',
  {
    id: uuid('id').notNull().defaultRandom(),
    at: instant('at').notNull(),
    person: text('person'),
    action: text('action').notNull(),
    subject: text('subject').notNull(),
    before: jsonb('before'),
    after: jsonb('after'),
  },
  (t) => [
    // in the order in which it is listed, which needs no index beside it; new ones come in at the end
    primaryKey({ name: 'audit_key', columns: [t.at, t.id] }),
    index('audit_subject_index').on(t.subject, t.at),
  ],
)
