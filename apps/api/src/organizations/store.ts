import { and, arrayContains, asc, eq, inArray, sql } from 'drizzle-orm'
import type {
  OrganizationEntry,
  OrganizationFilter,
  OrganizationMembership,
} from '@u4ssc/client/organizations'
import type { Database } from '../db/index'
import { fold } from '../list-files/find-code-by-name'
import { knownAs, mainName } from './find-by-name'
import { organizationMemberships, organizations } from '../db/tables/index'
import type { MembershipRow, OrganizationRow } from '../db/tables/index'

/** An entry as written; the writer sets its version. */
export type Entry = Omit<OrganizationEntry, 'updatedAt'>

export interface OrganizationPlace {
  readonly sortName: string
  readonly code: string
}

type Listed = OrganizationPlace & { readonly entry: OrganizationEntry }

const WRITTEN_AT_ONCE = 500

/** Returns organizations by displayed name. */
export async function listOrganizations(
  db: Database,
  filter: OrganizationFilter,
  { after, limit }: { readonly after: OrganizationPlace | undefined; readonly limit: number },
): Promise<Listed[]> {
  const { sortName, code } = organizations
  const rows = await db
    .select()
    .from(organizations)
    .where(
      and(
        matching(filter),
        after && sql`(${sortName}, ${code}) > (${after.sortName}, ${after.code})`,
      ),
    )
    .orderBy(asc(sortName), asc(code))
    .limit(limit)
  const entries = await toEntries(db, rows)
  return rows.flatMap((row, at) => {
    const entry = entries[at]
    return entry ? [{ sortName: row.sortName, code: row.code, entry }] : []
  })
}

function matching({ q, country, kind, on }: OrganizationFilter) {
  const words = q === undefined ? '' : fold(q)
  const isMember = kind !== undefined || on !== undefined
  const { from, until } = organizationMemberships
  const membership = and(
    eq(organizationMemberships.code, organizations.code),
    kind === undefined ? undefined : eq(organizationMemberships.kind, kind),
    on === undefined
      ? undefined
      : sql`${from} <= ${on}::date and (${until} > ${on}::date) is not false`,
  )
  return and(
    words === ''
      ? undefined
      : sql`position(${words} in array_to_string(${organizations.knownAs}, ' ')) > 0`,
    country === undefined ? undefined : eq(organizations.country, country),
    isMember
      ? sql`exists (select 1 from ${organizationMemberships} where ${membership})`
      : undefined,
  )
}

const BATCH = 200

/** Yields all organizations of a filter in batches. */
export async function* organizationsInBatches(
  db: Database,
  filter: OrganizationFilter,
): AsyncGenerator<OrganizationEntry[]> {
  let after: OrganizationPlace | undefined
  for (;;) {
    const listed = await listOrganizations(db, filter, { after, limit: BATCH })
    yield listed.map(({ entry }) => entry)
    after = listed.at(-1)
    if (listed.length < BATCH) return
  }
}

export async function findOrganization(
  db: Database,
  code: string,
): Promise<OrganizationEntry | undefined> {
  const rows = await db.select().from(organizations).where(eq(organizations.code, code))
  return (await toEntries(db, rows))[0]
}

/** Returns these organizations and locks them until the transaction ends. */
export async function findToChange(
  tx: Database,
  codes: readonly string[],
): Promise<Map<string, OrganizationEntry>> {
  const rows = await tx
    .select()
    .from(organizations)
    .where(inArray(organizations.code, [...codes]))
    .orderBy(asc(organizations.code))
    .for('update')
  return new Map((await toEntries(tx, rows)).map((entry) => [entry.code, entry]))
}

/** Returns organizations by any of their names, however written. */
export async function findByName(db: Database, name: string): Promise<OrganizationEntry[]> {
  const word = fold(name)
  if (word === '') return []
  const rows = await db
    .select()
    .from(organizations)
    .where(arrayContains(organizations.knownAs, [word]))
    .limit(20)
  return toEntries(db, rows)
}

/** @returns whether the code was free */
export async function insertOrganization(tx: Database, entry: Entry, at: string): Promise<boolean> {
  const row = { ...toRow(entry), createdAt: at, updatedAt: at }
  const made = await tx
    .insert(organizations)
    .values(row)
    .onConflictDoNothing()
    .returning({ code: organizations.code })
  if (made.length > 0) await insertMemberships(tx, [entry])
  return made.length > 0
}

/** Inserts or replaces entries by code. */
export async function writeOrganizations(
  tx: Database,
  entries: readonly Entry[],
  at: string,
): Promise<void> {
  for (let start = 0; start < entries.length; start += WRITTEN_AT_ONCE) {
    const some = entries.slice(start, start + WRITTEN_AT_ONCE)
    await tx
      .insert(organizations)
      .values(some.map((entry) => ({ ...toRow(entry), createdAt: at, updatedAt: at })))
      .onConflictDoUpdate({ target: organizations.code, set: WRITTEN_OVER })
    const codes = some.map(({ code }) => code)
    await tx.delete(organizationMemberships).where(inArray(organizationMemberships.code, codes))
    await insertMemberships(tx, some)
  }
}

const WRITTEN_OVER = {
  names: sql`excluded.names`,
  shortName: sql`excluded.short_name`,
  alsoKnownAs: sql`excluded.also_known_as`,
  country: sql`excluded.country`,
  website: sql`excluded.website`,
  sortName: sql`excluded.sort_name`,
  knownAs: sql`excluded.known_as`,
  version: sql`excluded.version`,
  updatedAt: sql`excluded.updated_at`,
}

/** Deletes an organization with its memberships. */
export async function deleteOrganization(tx: Database, code: string): Promise<void> {
  await tx.delete(organizations).where(eq(organizations.code, code))
}

async function insertMemberships(tx: Database, entries: readonly Entry[]): Promise<void> {
  const rows = entries.flatMap(({ code, memberships }) =>
    memberships.map((membership) => ({ ...membership, code })),
  )
  for (let start = 0; start < rows.length; start += WRITTEN_AT_ONCE)
    await tx.insert(organizationMemberships).values(rows.slice(start, start + WRITTEN_AT_ONCE))
}

function toRow(entry: Entry): Omit<OrganizationRow, 'createdAt' | 'updatedAt'> {
  const { code, names, shortName, alsoKnownAs, country, website, version } = entry
  return {
    ...{ code, names, shortName, alsoKnownAs, country, website, version },
    sortName: mainName(names).toLowerCase(),
    knownAs: knownAs(entry),
  }
}

async function toEntries(
  db: Database,
  rows: readonly OrganizationRow[],
): Promise<OrganizationEntry[]> {
  if (rows.length === 0) return []
  const { code, from, kind, sector } = organizationMemberships
  const codes = rows.map((row) => row.code)
  const memberships = await db
    .select()
    .from(organizationMemberships)
    .where(inArray(code, codes))
    .orderBy(asc(from), asc(kind), asc(sector))
  const of = new Map(rows.map((row) => [row.code, new Array<OrganizationMembership>()]))
  for (const row of memberships) of.get(row.code)?.push(toMembership(row))
  return rows.map((row) => toEntry(row, of.get(row.code) ?? []))
}

function toMembership({ kind, sector, from, until }: MembershipRow): OrganizationMembership {
  return { kind, sector, from, until }
}

function toEntry(row: OrganizationRow, memberships: OrganizationMembership[]): OrganizationEntry {
  const { code, names, shortName, alsoKnownAs, country, website, version, updatedAt } = row
  return { code, names, shortName, alsoKnownAs, country, website, memberships, version, updatedAt }
}
