import { and, asc, eq, gt, isNull, sql } from 'drizzle-orm'
import { circulars, meetingCirculars, meetings } from '../db/tables/index'
import type { Database } from '../db/index'

/** Rows per query. */
export const BATCH = 100

/** Returns public circulars by ID. */
export function listCircularsAfter(db: Database, id: string) {
  return db
    .select()
    .from(circulars)
    .where(and(gt(circulars.id, id), isNull(circulars.withdrawnAt)))
    .orderBy(asc(circulars.id))
    .limit(BATCH)
}

export type MeetingRow = Awaited<ReturnType<typeof listMeetingsAfter>>[number]

/** Returns public meetings by slug, each with its public circulars. */
export function listMeetingsAfter(db: Database, slug: string) {
  const { circularId } = meetingCirculars
  return db
    .select({
      slug: meetings.slug,
      circularId: meetings.circularId,
      turns: meetings.turns,
      turnedAt: meetings.turnedAt,
      circularIds: sql<string[]>`array_agg(${circularId} order by ${circularId})`,
    })
    .from(meetings)
    .innerJoin(meetingCirculars, eq(meetingCirculars.slug, meetings.slug))
    .innerJoin(circulars, and(eq(circulars.id, circularId), isNull(circulars.withdrawnAt)))
    .where(and(gt(meetings.slug, slug), isNull(meetings.withdrawnAt)))
    .groupBy(meetings.slug)
    .orderBy(asc(meetings.slug))
    .limit(BATCH)
}
