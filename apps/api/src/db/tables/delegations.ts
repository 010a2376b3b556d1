import { sql } from 'drizzle-orm'
import { check, foreignKey, index, integer, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core'
import type { Capacity, Language } from '@u4ssc/domain'
import { instant } from '../instant'
import { files } from './documents'
import { meetings } from './meetings'

/** Delegations of countries and organizations to a meeting. */
export const delegations = pgTable(
  'delegations',
  {
    id: uuid('id').primaryKey(),
    slug: text('slug').notNull(),
    capacity: text('capacity').$type<Capacity>().notNull(),
    country: text('country').notNull(),
    organization: text('organization'),
    maxPeople: integer('people_max'),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [
    foreignKey({
      name: 'delegations_meeting',
      columns: [t.slug],
      foreignColumns: [meetings.slug],
    }),
    unique('delegations_entity_key')
      .on(t.slug, t.capacity, t.country, t.organization)
      .nullsNotDistinct(),
    check('delegations_people_max_from_one', sql`${t.maxPeople} >= 1`),
  ],
)
export type DelegationRow = typeof delegations.$inferSelect

/** Focal points, who decide on and register the people of a delegation. */
export const focalPoints = pgTable(
  'focal_points',
  {
    id: uuid('id').primaryKey(),
    delegationId: uuid('delegation_id').notNull(),
    name: text('name').notNull(),
    email: text('email').notNull(),
    language: text('language').$type<Language>().notNull(),
    role: text('role', { enum: ['principal', 'deputy'] }).notNull(),
    createdAt: instant('created_at').notNull(),
    revokedAt: instant('revoked_at'),
  },
  (t) => [
    foreignKey({
      name: 'focal_points_delegation',
      columns: [t.delegationId],
      foreignColumns: [delegations.id],
    }),
    unique('focal_points_email_key').on(t.delegationId, t.email),
    index('focal_points_delegation_index').on(t.delegationId),
    check('focal_points_email_is_folded', sql`${t.email} = lower(${t.email})`),
    check('focal_points_role_is_known', sql`${t.role} in ('principal', 'deputy')`),
  ],
)
export type FocalPointRow = typeof focalPoints.$inferSelect

/** Nomination letters, one file each. */
export const nominationLetters = pgTable(
  'nomination_letters',
  {
    id: uuid('id').primaryKey(),
    delegationId: uuid('delegation_id').notNull(),
    fileId: uuid('file_id').notNull(),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [
    foreignKey({
      name: 'nomination_letters_delegation',
      columns: [t.delegationId],
      foreignColumns: [delegations.id],
    }).onDelete('cascade'),
    foreignKey({
      name: 'nomination_letters_file',
      columns: [t.fileId],
      foreignColumns: [files.id],
    }).onDelete('cascade'),
    unique('nomination_letters_file_key').on(t.fileId),
    index('nomination_letters_delegation_index').on(t.delegationId),
  ],
)
