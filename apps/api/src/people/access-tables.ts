import { sql } from 'drizzle-orm'
import { check, index, jsonb, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core'
import type { Role, Scope } from '@u4ssc/client/contract'
import { instant } from '../db/instant'

/** Invitation links by the hash of their token; used ones are deleted. */
export const invitations = pgTable(
  'invitations',
  {
    id: uuid('id').primaryKey(),
    tokenHash: text('token_hash').notNull(),
    email: text('email').notNull(),
    role: text('role').$type<Role>().notNull(),
    createdAt: instant('created_at').notNull(),
    expiresAt: instant('expires_at').notNull(),
  },
  (t) => [
    unique('invitations_token_hash_key').on(t.tokenHash),
    unique('invitations_email_key').on(t.email),
    check(
      'invitations_role_is_known',
      sql`${t.role} in ('owner', 'editor', 'registrar', 'reader')`,
    ),
  ],
)

/** API keys by the hash of their secret; revoked ones are deleted. */
export const serviceKeys = pgTable(
  'service_keys',
  {
    id: uuid('id').primaryKey(),
    secretHash: text('secret_hash').notNull(),
    name: text('name').notNull(),
    scopes: jsonb('scopes').$type<Scope[]>().notNull(),
    createdAt: instant('created_at').notNull(),
    expiresAt: instant('expires_at'),
  },
  (t) => [
    unique('service_keys_secret_hash_key').on(t.secretHash),
    index('service_keys_created_at_index').on(t.createdAt),
  ],
)
