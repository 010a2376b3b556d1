import { and, asc, eq, inArray, isNull } from 'drizzle-orm'
import type { CircularRow } from '../circulars/index'
import { circulars, meetingCirculars } from '../db/tables/index'
import type { Database } from '../db/index'

/** Returns the public circulars about a meeting, oldest first. */
export function listLettersOf(db: Database, slug: string, limit: number): Promise<CircularRow[]> {
  const about = db
    .select({ id: meetingCirculars.circularId })
    .from(meetingCirculars)
    .where(eq(meetingCirculars.slug, slug))
  return db
    .select()
    .from(circulars)
    .where(and(inArray(circulars.id, about), isNull(circulars.withdrawnAt)))
    .orderBy(asc(circulars.issuedOn), asc(circulars.id))
    .limit(limit)
}
