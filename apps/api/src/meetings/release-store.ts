import { and, asc, desc, eq, exists, gt, inArray, isNull, lt, max, or, sql } from 'drizzle-orm'
import type { Meeting } from '@u4ssc/domain'
import type { Database } from '../db/index'
import { meetingCirculars, meetingReleases, meetings } from '../db/tables/index'
import { markRestored } from './withdrawal-store'

export type ReleaseRow = typeof meetingReleases.$inferSelect
export type NewRelease = Omit<ReleaseRow, 'previous' | 'revision' | 'series' | 'mode'>

export async function findRelease(
  db: Database,
  slug: string,
  number: number,
): Promise<ReleaseRow | undefined> {
  const { slug: ofMeeting, number: own } = meetingReleases
  const [row] = await db
    .select()
    .from(meetingReleases)
    .where(and(eq(ofMeeting, slug), eq(own, number)))
  return row
}

/** Returns releases, latest first. */
export function listReleases(
  db: Database,
  slug: string,
  { before, limit }: { before: number | undefined; limit: number },
): Promise<ReleaseRow[]> {
  const { slug: ofMeeting, number } = meetingReleases
  return db
    .select()
    .from(meetingReleases)
    .where(and(eq(ofMeeting, slug), before === undefined ? undefined : lt(number, before)))
    .orderBy(desc(number))
    .limit(limit)
}

export async function findLatestRelease(
  db: Database,
  slug: string,
): Promise<ReleaseRow | undefined> {
  const [latest] = await listReleases(db, slug, { before: undefined, limit: 1 })
  return latest
}

/**
 * Returns releases of all meetings or of one, by time of publication, without withdrawn meetings.
 *
 * @param limit - returns the latest ones, latest first; with `after`, the following ones, earliest
 *   first
 */
export function listByRevision(
  db: Database,
  { slug, before, after, limit }: RevisionQuery,
): Promise<ReleaseRow[]> {
  const { slug: ofMeeting, revision } = meetingReleases
  const isPublic = db
    .select({ slug: meetings.slug })
    .from(meetings)
    .where(and(eq(meetings.slug, ofMeeting), isNull(meetings.withdrawnAt)))
  return db
    .select()
    .from(meetingReleases)
    .where(
      and(
        exists(isPublic),
        slug === undefined ? undefined : eq(ofMeeting, slug),
        before === undefined ? undefined : lt(revision, before),
        after === undefined ? undefined : gt(revision, after),
      ),
    )
    .orderBy(after === undefined ? desc(revision) : asc(revision))
    .limit(limit)
}

export interface RevisionQuery {
  readonly slug?: string | undefined
  readonly before?: number | undefined
  readonly after?: number | undefined
  readonly limit: number
}

/** A release with the data for calendars. */
export interface CalendarRelease {
  readonly release: Pick<ReleaseRow, 'slug' | 'meeting'>
  /** Increases with every change that calendars must show, including withdrawals. */
  readonly sequence: number
  readonly isWithdrawn: boolean
  /** Time of the last release, withdrawal or restoration. */
  readonly modifiedAt: string
}

/** Returns the latest release of each meeting, including withdrawn ones, latest meeting first. */
export function listForCalendars(db: Database, limit: number): Promise<CalendarRelease[]> {
  const order = [
    desc(sql`coalesce(${meetings.startsOn}, date '0001-01-01')`),
    desc(meetings.slug),
  ] as const
  // First the meetings by their index, then their releases
  const latest = db
    .select({ slug: meetings.slug })
    .from(meetings)
    .orderBy(...order)
    .limit(limit)
  return selectForCalendars(db)
    .where(inArray(meetings.slug, latest))
    .orderBy(...order)
}

export async function findForCalendar(
  db: Database,
  slug: string,
): Promise<CalendarRelease | undefined> {
  const [found] = await selectForCalendars(db).where(eq(meetings.slug, slug))
  return found
}

function selectForCalendars(db: Database) {
  const { withdrawnAt, turns, turnedAt } = meetings
  const { slug, meeting, publishedAt } = meetingReleases
  return db
    .select({
      release: { slug, meeting },
      sequence: sql<number>`${meetingReleases.sequence} + ${turns}`,
      isWithdrawn: sql<boolean>`${withdrawnAt} is not null`,
      modifiedAt: sql<string>`greatest(${publishedAt}, ${turnedAt})`.mapWith(publishedAt),
    })
    .from(meetings)
    .innerJoin(meetingReleases, isLatest)
}

/** Returns when a meeting was last withdrawn or restored; `null` if never. */
export async function findLastTurn(db: Database): Promise<string | null> {
  const [row] = await db.select({ at: max(meetings.turnedAt) }).from(meetings)
  return row?.at ?? null
}

/** The condition that a release is the latest of its meeting. */
export const isLatest = and(
  eq(meetingReleases.slug, meetings.slug),
  eq(meetingReleases.number, meetings.release),
)

/** Returns the latest release and locks the meeting for publication until the transaction ends. */
export async function findLatestToFollow(
  tx: Database,
  slug: string,
): Promise<ReleaseRow | undefined> {
  await tx.select().from(meetings).where(eq(meetings.slug, slug)).for('update')
  return findLatestRelease(tx, slug)
}

/** Returns the public state of every meeting that a circular convenes. */
export async function listConvened(tx: Database, circularId: string): Promise<ReleaseRow[]> {
  const rows = await tx
    .select({ release: meetingReleases })
    .from(meetings)
    .innerJoin(meetingReleases, isLatest)
    .where(eq(meetings.circularId, circularId))
    .orderBy(meetings.startsOn, meetings.slug)
  return rows.map(({ release }) => release)
}

/** Writes the next release. A withdrawn meeting becomes public again. */
export async function insertNextRelease(tx: Database, release: NewRelease): Promise<void> {
  const { slug, circularId } = release
  await tx.insert(meetingReleases).values(release)
  await markRestored(tx, slug, release.publishedAt)
  if (circularId !== null) await linkCircular(tx, slug, circularId)
}

export async function linkCircular(tx: Database, slug: string, circularId: string): Promise<void> {
  await tx.insert(meetingCirculars).values({ slug, circularId }).onConflictDoNothing()
}

/** Maximum number of similar meetings to choose from. */
const MAX_ALIKE = 10

/**
 * Returns published meetings that may be the same as a new one, including withdrawn ones: first the
 * one with the same slug, then those with the same number in the series.
 */
export async function listMeetingsLike(
  db: Database,
  { id, series, ordinal }: Pick<Meeting, 'id' | 'series' | 'ordinal'>,
): Promise<string[]> {
  const { meeting } = meetingReleases
  const isOfNumber =
    series === null || ordinal === null
      ? undefined
      : sql`${meeting} ->> 'series' = ${series} and ${meeting} ->> 'ordinal' = ${String(ordinal)}`
  const rows = await db
    .select({ slug: meetings.slug })
    .from(meetings)
    .innerJoin(meetingReleases, isLatest)
    .where(or(eq(meetings.slug, id), isOfNumber))
    .orderBy(sql`${meetings.slug} <> ${id}`, asc(meetings.slug))
    .limit(MAX_ALIKE)
  return rows.map(({ slug }) => slug)
}
