import { index, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import type { AuditAction } from '@u4ssc/client/platform'
import { instant } from '../instant'

/** Audit log, append-only. `person` is null for the platform itself. */
export const auditEntries = pgTable(
  'audit',
  {
    id: uuid('id').notNull().defaultRandom(),
    at: instant('at').notNull(),
    person: text('person'),
    action: text('action').$type<AuditAction>().notNull(),
    subject: text('subject').notNull(),
    before: jsonb('before'),
    after: jsonb('after'),
  },
  (t) => [
    // Matches the list order, so no second index is needed
    primaryKey({ name: 'audit_key', columns: [t.at, t.id] }),
    index('audit_subject_index').on(t.subject, t.at),
  ],
)
