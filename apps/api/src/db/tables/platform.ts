import { index, integer, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import type { AuditAction } from '@u4ssc/client/platform'
import { instant } from '../instant'

/** Answers to writes with an `Idempotency-Key`, stored with what they wrote. */
export const idempotencyKeys = pgTable(
  'idempotency_keys',
  {
    person: text('person').notNull(),
    key: text('key').notNull(),
    requestHash: text('request_hash').notNull(),
    status: integer('status').notNull(),
    answer: jsonb('answer').notNull(),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [
    primaryKey({ name: 'idempotency_keys_key', columns: [t.person, t.key] }),
    index('idempotency_keys_created_at_index').on(t.createdAt),
  ],
)

export type IdempotencyKeyRow = typeof idempotencyKeys.$inferSelect

/** Settings that owners change, by name. `version` increases with every change. */
export const platformSettings = pgTable('platform_settings', {
  name: text('name').$type<'secretariat' | 'logo' | 'retention'>().primaryKey(),
  value: jsonb('value').$type<unknown>().notNull(),
  version: integer('version').notNull(),
})

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
