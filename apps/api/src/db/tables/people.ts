import { sql } from 'drizzle-orm'
import {
  boolean,
  check,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  timestamp,
  unique,
  jsonb,
  uuid,
} from 'drizzle-orm/pg-core'
import type { Role } from '@u4ssc/client/people'
import type { Scope } from '@u4ssc/client/platform'
import { instant } from '../instant'

/** Column type for the tables of better-auth, which uses `Date`. */
const moment = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' })

export const users = pgTable(
  'users',
  {
    id: text('id').primaryKey(),
    name: text('name').notNull(),
    email: text('email').notNull(),
    emailVerified: boolean('email_verified').notNull().default(false),
    image: text('image'),
    role: text('role').$type<Role>().notNull(),
    /** Slugs of the meetings that the role is limited to; null for all meetings. */
    meetings: text('meetings').array(),
    /** Whether the person can sign in. */
    active: boolean('active').notNull().default(true),
    twoFactorEnabled: boolean('two_factor_enabled').notNull().default(false),
    lastSignInAt: moment('last_sign_in_at'),
    createdAt: moment('created_at').notNull(),
    updatedAt: moment('updated_at').notNull(),
  },
  (t) => [
    unique('users_email_key').on(t.email),
    check('users_role_is_known', sql`${t.role} in ('owner', 'editor', 'registrar', 'reader')`),
    check('users_owners_are_not_limited', sql`${t.meetings} is null or ${t.role} <> 'owner'`),
  ],
)

export const sessions = pgTable(
  'sessions',
  {
    id: text('id').primaryKey(),
    userId: text('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    token: text('token').notNull(),
    expiresAt: moment('expires_at').notNull(),
    ipAddress: text('ip_address'),
    userAgent: text('user_agent'),
    createdAt: moment('created_at').notNull(),
    updatedAt: moment('updated_at').notNull(),
  },
  (t) => [unique('sessions_token_key').on(t.token), index('sessions_user_index').on(t.userId)],
)

export const accounts = pgTable(
  'accounts',
  {
    id: text('id').primaryKey(),
    userId: text('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    accountId: text('account_id').notNull(),
    providerId: text('provider_id').notNull(),
    password: text('password'),
    accessToken: text('access_token'),
    refreshToken: text('refresh_token'),
    idToken: text('id_token'),
    accessTokenExpiresAt: moment('access_token_expires_at'),
    refreshTokenExpiresAt: moment('refresh_token_expires_at'),
    scope: text('scope'),
    createdAt: moment('created_at').notNull(),
    updatedAt: moment('updated_at').notNull(),
  },
  (t) => [
    unique('accounts_provider_key').on(t.providerId, t.accountId),
    index('accounts_user_index').on(t.userId),
  ],
)

export const verifications = pgTable(
  'verifications',
  {
    id: text('id').primaryKey(),
    identifier: text('identifier').notNull(),
    value: text('value').notNull(),
    expiresAt: moment('expires_at').notNull(),
    createdAt: moment('created_at').notNull(),
    updatedAt: moment('updated_at').notNull(),
  },
  (t) => [index('verifications_identifier_index').on(t.identifier)],
)

/**
 * Secrets of second factors, encrypted by better-auth. A factor is required once it is `verified`.
 */
export const twoFactors = pgTable(
  'two_factors',
  {
    id: text('id').primaryKey(),
    userId: text('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    secret: text('secret').notNull(),
    backupCodes: text('backup_codes').notNull(),
    verified: boolean('verified').notNull().default(true),
    failedVerificationCount: integer('failed_verification_count').notNull().default(0),
    lockedUntil: moment('locked_until'),
  },
  (t) => [unique('two_factors_user_key').on(t.userId)],
)

/** Hashes of used authenticator codes; each opens one session. */
export const usedCodes = pgTable(
  'used_codes',
  {
    userId: text('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    codeHash: text('code_hash').notNull(),
    usedAt: instant('used_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.userId, t.codeHash] })],
)

/** Failed attempts by the hash of their target. */
export const failedAttempts = pgTable('failed_attempts', {
  subjectHash: text('subject_hash').primaryKey(),
  failed: integer('failed').notNull(),
  lastAt: instant('last_at').notNull(),
})

/** Links for the first owner, by the hash of their token. */
export const firstOwnerLinks = pgTable('first_owner_links', {
  tokenHash: text('token_hash').primaryKey(),
  createdAt: instant('created_at').notNull(),
  usedAt: instant('used_at'),
})

/** Secrets created by the platform and shared by all processes. */
export const keys = pgTable('keys', {
  name: text('name').primaryKey(),
  value: text('value').notNull(),
})

/** Invitation links by the hash of their token; used ones are deleted. */
export const invitations = pgTable(
  'invitations',
  {
    id: uuid('id').primaryKey(),
    tokenHash: text('token_hash').notNull(),
    email: text('email').notNull(),
    role: text('role').$type<Role>().notNull(),
    meetings: text('meetings').array(),
    createdAt: instant('created_at').notNull(),
    expiresAt: instant('expires_at').notNull(),
  },
  (t) => [
    unique('invitations_token_hash_key').on(t.tokenHash),
    unique('invitations_email_key').on(t.email),
    check('invitations_owners_are_not_limited', sql`${t.meetings} is null or ${t.role} <> 'owner'`),
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
