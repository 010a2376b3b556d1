import { and, asc, desc, eq, isNotNull, isNull, sql } from 'drizzle-orm'
import type { Database } from '../db/index'
import { meetingCirculars, meetings } from '../db/tables/index'

export interface WithdrawnMeetingRow {
  readonly slug: string
  readonly circularId: string
  readonly reason: string
  readonly withdrawnAt: string
}

/** @returns `undefined` if the meeting is public or never was */
export async function findWithdrawnMeeting(
  db: Database,
  slug: string,
): Promise<WithdrawnMeetingRow | undefined> {
  const [row] = await selectWithdrawn(db).where(and(isWithdrawn, eq(meetings.slug, slug)))
  return row
}

/** Returns withdrawn meetings, latest first. */
export function listWithdrawnMeetings(db: Database): Promise<WithdrawnMeetingRow[]> {
  return selectWithdrawn(db)
    .where(isWithdrawn)
    .orderBy(desc(meetings.withdrawnAt), desc(meetings.slug))
}

/** A withdrawn meeting and a circular that convened or changed it. */
export interface WithdrawnLinkRow {
  readonly circularId: string
  readonly slug: string
}

/** Returns the circulars of all withdrawn meetings. */
export function listWithdrawnLinks(db: Database): Promise<WithdrawnLinkRow[]> {
  const { circularId, slug } = meetingCirculars
  return db
    .select({ circularId, slug })
    .from(meetingCirculars)
    .innerJoin(meetings, eq(meetings.slug, slug))
    .where(isWithdrawn)
}

/** Returns the slugs of the public meetings that a circular convenes. */
export async function listPublicConvenedBy(db: Database, circularId: string): Promise<string[]> {
  const rows = await db
    .select({ slug: meetings.slug })
    .from(meetings)
    .where(and(eq(meetings.circularId, circularId), isNull(meetings.withdrawnAt)))
    .orderBy(asc(meetings.slug))
  return rows.map(({ slug }) => slug)
}

/** Marks a meeting as withdrawn. If it already is, only the reason changes. */
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

/** Marks a meeting as public. Has no effect if it already is. */
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
