import { sql } from 'drizzle-orm'
import {
  check,
  date,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  text,
  uuid,
} from 'drizzle-orm/pg-core'
import type { MembershipKind, OrganizationNames, Sector } from '@u4ssc/client/organizations'
import { instant } from '../instant'

/** Organizations by code. */
export const organizations = pgTable(
  'organizations',
  {
    code: text('code').primaryKey(),
    names: jsonb('names').$type<OrganizationNames>().notNull(),
    shortName: text('short_name'),
    alsoKnownAs: text('also_known_as').array().notNull(),
    country: text('country'),
    website: text('website'),
    /** Sort key of lists: the displayed name, folded. */
    sortName: text('sort_name').notNull(),
    /** All names and the code, folded, for lookups. */
    knownAs: text('known_as').array().notNull(),
    version: integer('version').notNull(),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
  },
  (t) => [
    index('organizations_sort_name_index').on(t.sortName, t.code),
    index('organizations_known_as_index').using('gin', t.knownAs),
    check('organizations_code_is_code', sql`${t.code} ~ '^[A-Z0-9]+(-[A-Z0-9]+)*$'`),
    check(
      'organizations_has_name',
      sql`jsonb_typeof(${t.names}) = 'object' and ${t.names} <> '{}'::jsonb`,
    ),
    check('organizations_country_is_code', sql`${t.country} ~ '^[A-Z]{2}$'`),
    check('organizations_website_is_of_the_web', sql`${t.website} ~ '^https?://'`),
    check('organizations_version_counts', sql`${t.version} > 0`),
  ],
)
export type OrganizationRow = typeof organizations.$inferSelect

/**
 * Memberships by period: `from` is inclusive, `until` exclusive. A constraint in the migration
 * prevents overlaps within a kind and Sector; column types cannot express it.
 */
export const organizationMemberships = pgTable(
  'organization_memberships',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    code: text('code').notNull(),
    kind: text('kind').$type<MembershipKind>().notNull(),
    sector: text('sector').$type<Sector>(),
    from: date('from_on').notNull(),
    until: date('until_on'),
  },
  (t) => [
    foreignKey({
      name: 'organization_memberships_organization',
      columns: [t.code],
      foreignColumns: [organizations.code],
    }).onDelete('cascade'),
    index('organization_memberships_code_index').on(t.code),
    check(
      'organization_memberships_kind_is_known',
      sql`${t.kind} in ('sector-member', 'associate', 'academia', 'partner')`,
    ),
    check(
      'organization_memberships_sector_fits',
      sql`case ${t.kind} when 'sector-member' then ${t.sector} is not null and ${t.sector} in ('T', 'D', 'R')
        when 'associate' then ${t.sector} is null or ${t.sector} in ('T', 'D', 'R')
        else ${t.sector} is null end`,
    ),
    check('organization_memberships_ends_after_start', sql`${t.from} < ${t.until}`),
  ],
)
export type MembershipRow = typeof organizationMemberships.$inferSelect
