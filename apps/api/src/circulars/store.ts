import { and, asc, desc, eq, gte, inArray, isNotNull, isNull, lte, or, sql } from 'drizzle-orm'
import type { Database } from '../db/index'
import type { Circular, Language } from '@u4ssc/domain'
import { meetingCirculars, meetings, circulars } from '../db/tables/index'
import { circularKey } from './circular-id'

export type CircularRow = typeof circulars.$inferSelect
type NewCircular = Omit<CircularRow, 'withdrawnAt' | 'withdrawalReason'>

interface CircularPlace {
  readonly issuedOn: string
  readonly id: string
}

export async function findPublishedCircular(
  db: Database,
  id: string,
): Promise<CircularRow | undefined> {
  const [row] = await db
    .select()
    .from(circulars)
    .where(and(eq(circulars.id, id), isNull(circulars.withdrawnAt)))
  return row
}

/** Returns a circular, withdrawn or not, for work on its meetings. */
export async function findKeptCircular(db: Database, id: string): Promise<CircularRow | undefined> {
  const [row] = await db.select().from(circulars).where(eq(circulars.id, id))
  return row
}

/**
 * Like `findKeptCircular`, and locks the circular against withdrawal until the transaction ends.
 */
export async function findCircularToChange(
  tx: Database,
  id: string,
): Promise<CircularRow | undefined> {
  const [row] = await tx.select().from(circulars).where(eq(circulars.id, id)).for('update')
  return row
}

/** Returns withdrawn circulars, latest first. */
export function listWithdrawnCirculars(db: Database): Promise<CircularRow[]> {
  return db
    .select()
    .from(circulars)
    .where(isNotNull(circulars.withdrawnAt))
    .orderBy(desc(circulars.withdrawnAt), desc(circulars.id))
}

/** @param withdrawal - `null` makes the circular public again */
export async function setWithdrawal(
  tx: Database,
  id: string,
  withdrawal: { readonly at: string; readonly reason: string } | null,
): Promise<void> {
  const { at = null, reason = null } = withdrawal ?? {}
  await tx
    .update(circulars)
    .set({ withdrawnAt: at, withdrawalReason: reason })
    .where(eq(circulars.id, id))
}

export interface CircularFilter {
  readonly after: CircularPlace | undefined
  readonly limit: number
  readonly year?: number | undefined
  /** Earliest date of issue. */
  readonly from?: string | undefined
  /** Latest date of issue, inclusive. */
  readonly until?: string | undefined
  readonly language?: Language | undefined
  readonly series?: string | undefined
  readonly kind?: string | undefined
  readonly addressee?: string | undefined
}

/** Matches text in an addressee, ignoring case. */
export function isAddressedTo(words: string) {
  const addressees = sql`jsonb_array_elements_text(${circulars.circular} -> 'addressees')`
  return sql`exists (select from ${addressees} as one
    where strpos(lower(one), lower(${words})) > 0)`
}

/** Returns published circulars, latest first. */
export function listPublishedCirculars(
  db: Database,
  { after, limit, year, from, until, language, series, kind, addressee }: CircularFilter,
) {
  const { id, issuedOn, circular, publishedAt } = circulars
  const beyond = after && sql`(${issuedOn}, ${id}) < (${after.issuedOn}::date, ${after.id})`
  return db
    .select({ id, issuedOn, circular, publishedAt })
    .from(circulars)
    .where(
      and(
        isNull(circulars.withdrawnAt),
        beyond,
        year === undefined ? undefined : sql`extract(year from ${issuedOn}) = ${year}`,
        from === undefined ? undefined : gte(issuedOn, from),
        until === undefined ? undefined : lte(issuedOn, until),
        language === undefined ? undefined : eq(circulars.language, language),
        series === undefined ? undefined : eq(circulars.series, series),
        kind === undefined ? undefined : eq(circulars.kind, kind),
        addressee === undefined ? undefined : isAddressedTo(addressee),
      ),
    )
    .orderBy(desc(issuedOn), desc(id))
    .limit(limit)
}

/** Returns the published circular that this one would be, withdrawn or not. */
export async function findCircularRow(
  db: Database,
  circular: Circular,
): Promise<CircularRow | undefined> {
  const key = circularKey(circular)
  return key && findKeptCircular(db, key.id)
}

/** A reference is shared at most once per study period. */
const MAX_SAME_NUMBER = 20

/** Returns the circulars with one of these numbers, latest first. */
export async function listCircularsByNumber(
  db: Database,
  numbers: readonly string[],
): Promise<CircularRow[]> {
  if (numbers.length === 0) return []
  return db
    .select()
    .from(circulars)
    .where(inArray(circulars.number, [...numbers]))
    .orderBy(desc(circulars.issuedOn), desc(circulars.id))
    .limit(MAX_SAME_NUMBER)
}

/**
 * Returns the circular that convened the meetings of a circular, followed by the later ones that
 * are not withdrawn, in order of issue. If the circular is about no meeting, returns only that
 * circular.
 */
export async function listCircularsAbout(db: Database, circularId: string): Promise<CircularRow[]> {
  const about = db
    .select({ root: meetings.circularId })
    .from(meetingCirculars)
    .innerJoin(meetings, eq(meetings.slug, meetingCirculars.slug))
    .where(eq(meetingCirculars.circularId, circularId))
    .orderBy(asc(meetings.circularId))
    .limit(1)
  const [found] = await about
  const root = found?.root ?? circularId
  const ids = db
    .select({ id: meetingCirculars.circularId })
    .from(meetingCirculars)
    .innerJoin(meetings, eq(meetings.slug, meetingCirculars.slug))
    .where(eq(meetings.circularId, root))
  return db
    .select()
    .from(circulars)
    .where(
      or(eq(circulars.id, root), and(inArray(circulars.id, ids), isNull(circulars.withdrawnAt))),
    )
    .orderBy(sql`${circulars.id} <> ${root}`, asc(circulars.issuedOn), asc(circulars.id))
}

/** @returns `false` if a circular with this ID is already public */
export async function insertCircular(tx: Database, row: NewCircular): Promise<boolean> {
  const inserted = await tx
    .insert(circulars)
    .values(row)
    .onConflictDoNothing()
    .returning({ id: circulars.id })
  return inserted.length > 0
}

export async function hasCirculars(db: Database): Promise<boolean> {
  const found = await db.select({ id: circulars.id }).from(circulars).limit(1)
  return found.length > 0
}
