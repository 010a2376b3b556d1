import { and, asc, eq, inArray, isNull } from 'drizzle-orm'
import type { CircularRow } from '../circulars/index'
import { circulars } from '../circulars/table'
import type { Database } from '../db/index'
import { meetingCirculars } from '../meetings/tables'

/** Letters about a meeting that are public, the one that came first first. */
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
