import { index, integer, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
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
