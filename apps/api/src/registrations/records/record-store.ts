import { and, asc, count, eq, inArray, ne, not, sql } from 'drizzle-orm'
import type { RegistrationFilter } from '@u4ssc/client/registrations'
import type { Database } from '../../db/index'
import { registrations } from '../../db/tables/index'
import type { RegistrationRow } from '../../db/tables/index'
import { HAS_ATTENDED, MEETINGS_ATTENDED, orderOf } from './record-order'
import type { RecordOrder, RecordPlace } from './record-order'

interface RecordPage {
  readonly order: RecordOrder
  readonly after: RecordPlace | undefined
  readonly limit: number
  /** Slugs of the only meetings of the list; null for all meetings. */
  readonly meetings: string[] | null
}

/** A registration with what other tables say about it. */
export interface StoredRecord {
  readonly row: RegistrationRow
  readonly hasAttended: boolean
  readonly meetingsAttended: number
}

/** A registration in a sorted list. */
export interface SortedRecord extends StoredRecord {
  /** The value that the list is sorted by. */
  readonly key: string
}

/** Returns the registrations of a filter in an order. */
export function listRecords(
  db: Database,
  filter: RegistrationFilter,
  { order, after, limit, meetings }: RecordPage,
): Promise<SortedRecord[]> {
  const isOfMeetings = meetings === null ? undefined : inArray(registrations.slug, meetings)
  const { key, beyond, terms } = orderOf(order, after)
  return db
    .select({
      ...{ row: registrations, hasAttended: HAS_ATTENDED, key },
      meetingsAttended: MEETINGS_ATTENDED,
    })
    .from(registrations)
    .where(and(matching(filter), isOfMeetings, beyond))
    .orderBy(...terms)
    .limit(limit)
}

/**
 * Returns all registrations of a filter for lists of one meeting: unless sorted, by the name of the
 * country in the language of the list, then by name.
 */
export function listEveryRecord(
  db: Database,
  filter: RegistrationFilter & { readonly meeting: string },
  order: RecordOrder,
): Promise<RegistrationRow[]> {
  const { name } = registrations
  const { sort, language } = order
  const [byCountry, byId] = orderOf({ sort: 'country', language }, undefined).terms
  const terms = sort === undefined ? [byCountry, asc(name), byId] : orderOf(order, undefined).terms
  return db
    .select()
    .from(registrations)
    .where(matching(filter))
    .orderBy(...terms)
}

/** Returns how many other meetings people of a meeting attended, by the ID of the registration. */
export async function countMeetingsAttended(
  db: Database,
  meeting: string,
): Promise<ReadonlyMap<string, number>> {
  const rows = await db
    .select({ id: registrations.id, meetings: MEETINGS_ATTENDED })
    .from(registrations)
    .where(eq(registrations.slug, meeting))
  return new Map(rows.map(({ id, meetings }) => [id, meetings]))
}

function matching(filter: RegistrationFilter) {
  const { meeting, state, mode, country, capacity, delegation, access, q } = filter
  const { outcome, attended, answer } = filter
  const { slug } = registrations
  return and(
    meeting === undefined ? undefined : eq(slug, meeting),
    state === undefined ? undefined : eq(registrations.state, state),
    mode === undefined ? undefined : eq(registrations.mode, mode),
    country === undefined ? undefined : eq(registrations.country, country),
    capacity === undefined ? undefined : eq(registrations.capacity, capacity),
    delegation === undefined ? undefined : eq(registrations.delegationId, delegation),
    access === undefined ? undefined : asksFor(access),
    outcome === undefined ? undefined : sql`${registrations.decision}->>'outcome' = ${outcome}`,
    attended === undefined ? undefined : attended === 'yes' ? HAS_ATTENDED : not(HAS_ATTENDED),
    answer === undefined ? undefined : answers(answer),
    q === undefined ? undefined : contains(q),
  )
}

function asksFor(access: NonNullable<RegistrationFilter['access']>) {
  const { accessNeeds } = registrations
  if (access === 'any') return sql`${accessNeeds} <> '[]'::jsonb`
  return sql`${accessNeeds} @> ${JSON.stringify([{ service: access }])}::jsonb`
}

/** Matches `question` (answered), `question:` (not answered) or `question:value` (this answer). */
function answers(filter: string) {
  const end = filter.indexOf(':')
  const question = end === -1 ? filter : filter.slice(0, end)
  const value = end === -1 ? null : filter.slice(end + 1)
  const given = sql`${registrations.answers}->${question}::text`
  const isGiven = sql`coalesce(${given}, '""'::jsonb) not in ('""'::jsonb, '[]'::jsonb)`
  if (value === null) return isGiven
  if (value === '') return not(isGiven)
  const wanted = [value, ...(value === 'yes' ? [true] : value === 'no' ? [false] : [])]
  return sql`case jsonb_typeof(${given}) when 'array' then ${given} @> ${JSON.stringify([value])}::jsonb
    else ${given} in (${sql.join(
      wanted.map((one) => sql`${JSON.stringify(one)}::jsonb`),
      sql`, `,
    )}) end`
}

/** Matches name, organization and address, by the expression of an index in `prepare-tables.ts`. */
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
