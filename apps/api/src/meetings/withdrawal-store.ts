import { and, asc, desc, eq, isNotNull, isNull, sql } from 'drizzle-orm'
import type { Database } from '../db/index'
import { meetings } from './tables'

export interface WithdrawnMeetingRow {
  readonly slug: string
  readonly circularId: string
  readonly reason: string
  readonly withdrawnAt: string
}

/** @returns `undefined` where the meeting is public, or never was */
export async function findWithdrawnMeeting(
  db: Database,
  slug: string,
): Promise<WithdrawnMeetingRow | undefined> {
  const [row] = await selectWithdrawn(db).where(and(isWithdrawn, eq(meetings.slug, slug)))
  return row
}

/** The latest withdrawn first. */
export function listWithdrawnMeetings(db: Database): Promise<WithdrawnMeetingRow[]> {
  return selectWithdrawn(db)
    .where(isWithdrawn)
    .orderBy(desc(meetings.withdrawnAt), desc(meetings.slug))
}

/** Slugs of the meetings that a letter convenes, as far as they are public. */
export async function listPublicConvenedBy(db: Database, circularId: string): Promise<string[]> {
  const rows = await db
    .select({ slug: meetings.slug })
    .from(meetings)
    .where(and(eq(meetings.circularId, circularId), isNull(meetings.withdrawnAt)))
    .orderBy(asc(meetings.slug))
  return rows.map(({ slug }) => slug)
}

/** Of a meeting that is withdrawn already, only the reason changes. */
export async function markWithdrawn(
  tx: Database,
  slug: string,
  { reason, at }: { readonly reason: string; readonly at: string },
): Promise<void> {
  await tx
    .update(meetings)
    .set({
      withdrawnAt: sql`coalesce(${meetings.withdrawnAt}, ${at}::timestamptz)`,
      withdrawalReason: reason,
      turns: sql`${meetings.turns} + case when ${meetings.withdrawnAt} is null then 1 else 0 end`,
      turnedAt: sql`case when ${meetings.withdrawnAt} is null then ${at}::timestamptz else ${meetings.turnedAt} end`,
    })
    .where(eq(meetings.slug, slug))
}

/** Does nothing to a meeting that is public. */
export async function markRestored(tx: Database, slug: string, at: string): Promise<void> {
  await tx
    .update(meetings)
    .set({
      withdrawnAt: null,
      withdrawalReason: null,
      turns: sql`${meetings.turns} + 1`,
      turnedAt: at,
    })
    .where(and(eq(meetings.slug, slug), isWithdrawn))
}

const isWithdrawn = isNotNull(meetings.withdrawnAt)

function selectWithdrawn(db: Database) {
  return db
    .select({
      slug: meetings.slug,
      circularId: meetings.circularId,
      reason: sql<string>`${meetings.withdrawalReason}`,
      withdrawnAt: sql<string>`${meetings.withdrawnAt}`.mapWith(meetings.withdrawnAt),
    })
    .from(meetings)
}
