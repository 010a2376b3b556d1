import { and, asc, count, desc, eq, inArray, ne, sql } from 'drizzle-orm'
import type { RegistrationFilter } from '@u4ssc/client/registrations'
import type { Database } from '../../db/index'
import { registrations } from '../../db/tables/index'
import type { RegistrationRow } from '../../db/tables/index'

interface RecordPlace {
  readonly createdAt: string
  readonly id: string
}

interface RecordPage {
  readonly after: RecordPlace | undefined
  readonly limit: number
  /** Slugs of the only meetings of the list; null for all meetings. */
  readonly meetings: string[] | null
}

/** Returns registrations, newest first. */
export function listRecords(
  db: Database,
  filter: RegistrationFilter,
  { after, limit, meetings }: RecordPage,
): Promise<RegistrationRow[]> {
  const { createdAt, id, slug } = registrations
  const isOfMeetings = meetings === null ? undefined : inArray(slug, meetings)
  const beyond =
    after && sql`(${createdAt}, ${id}) < (${after.createdAt}::timestamptz, ${after.id}::uuid)`
  return db
    .select()
    .from(registrations)
    .where(and(matching(filter), isOfMeetings, beyond))
    .orderBy(desc(createdAt), desc(id))
    .limit(limit)
}

/** Returns all registrations of a filter by country and name, for lists of one meeting. */
export function listEveryRecord(
  db: Database,
  filter: RegistrationFilter & { readonly meeting: string },
): Promise<RegistrationRow[]> {
  const { country, name, id } = registrations
  return db
    .select()
    .from(registrations)
    .where(matching(filter))
    .orderBy(asc(country), asc(name), asc(id))
}

function matching(filter: RegistrationFilter) {
  const { meeting, state, mode, country, capacity, delegation, access, q } = filter
  const { slug } = registrations
  return and(
    meeting === undefined ? undefined : eq(slug, meeting),
    state === undefined ? undefined : eq(registrations.state, state),
    mode === undefined ? undefined : eq(registrations.mode, mode),
    country === undefined ? undefined : eq(registrations.country, country),
    capacity === undefined ? undefined : eq(registrations.capacity, capacity),
    delegation === undefined ? undefined : eq(registrations.delegationId, delegation),
    access === undefined ? undefined : asksFor(access),
    q === undefined ? undefined : contains(q),
  )
}

function asksFor(access: NonNullable<RegistrationFilter['access']>) {
  const { accessNeeds } = registrations
  if (access === 'any') return sql`${accessNeeds} <> '[]'::jsonb`
  return sql`${accessNeeds} @> ${JSON.stringify([{ service: access }])}::jsonb`
}

/** Matches name, organization and address, by the expression of an index in `allow-trigrams.ts`. */
function contains(text: string) {
  const { name, organization, email } = registrations
  const pattern = `%${text.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`
  return sql`lower(${name} || chr(10) || coalesce(${organization}, '') || chr(10) || coalesce(${email}, ''))
    like lower(${pattern})`
}

export function listDelegates(db: Database, delegationId: string): Promise<RegistrationRow[]> {
  return db
    .select()
    .from(registrations)
    .where(
      and(eq(registrations.delegationId, delegationId), ne(registrations.state, 'unconfirmed')),
    )
    .orderBy(asc(registrations.place), asc(registrations.id))
}

/** Returns the confirmed people who can be shown to this audience. */
export async function listParticipants(
  db: Database,
  slug: string,
  levels: readonly RegistrationRow['listed'][],
) {
  const { name, organization, country, listed } = registrations
  const confirmed = and(eq(registrations.slug, slug), eq(registrations.state, 'confirmed'))
  const shown = inArray(listed, [...levels])
  const items = await db
    .select({ name, organization, country })
    .from(registrations)
    .where(and(confirmed, shown))
    .orderBy(asc(country), asc(name))
  const [all] = await db.select({ people: count() }).from(registrations).where(confirmed)
  return { items, unlisted: (all?.people ?? 0) - items.length }
}
