import { and, asc, desc, eq, inArray, isNull, sql } from 'drizzle-orm'
import type { RegistrationFormFacts } from '@u4ssc/domain/meetings'
import type { Circular, Evidence, Meeting } from '@u4ssc/domain'
import type { Release } from '@u4ssc/client/meetings'
import {
  circulars,
  proceedings,
  registrationPlaces,
  registrationSettings,
  meetingCirculars,
  meetingReleases,
  meetings,
} from '../db/tables/index'
import type { Database } from '../db/index'
import { isLatest } from './release-store'
import { ownConditions, releaseConditions } from './matching-facts'
import type { MeetingFacts } from './matching-facts'

export interface PublishedMeetingRow {
  readonly slug: string
  /** Sort date: its first day, or a date before all others if it has none. */
  readonly sortedOn: string
  readonly meeting: Meeting
  readonly evidence: Evidence
  readonly release: Release
  readonly letter: { readonly id: string; readonly circular: Circular }
  /** Its registration form; `null` if there is none. */
  readonly form: Pick<RegistrationFormFacts, 'openTo' | 'opensAt' | 'closesAt'> | null
  /** Whether no place is free, on site or online. */
  readonly isFull: boolean
}

export interface MeetingLinkRow {
  readonly circularId: string
  readonly slug: string
  readonly title: string
}

interface MeetingPlace {
  readonly sortedOn: string
  readonly slug: string
}

export interface MeetingFilter extends MeetingFacts {
  readonly after: MeetingPlace | undefined
  readonly limit: number
}

/** The expression of an index: the first page of a list reads only its own meetings. */
const sortDate = sql`coalesce(${meetings.startsOn}, date '0001-01-01')`
const sortedOn = sql<string>`${sortDate}::text`

/** Returns the latest release of a meeting, unless it is withdrawn. */
export async function findPublishedMeeting(
  db: Database,
  slug: string,
): Promise<PublishedMeetingRow | undefined> {
  const own = and(eq(meetings.slug, slug), isNull(meetings.withdrawnAt))
  const [row] = await selectPublished(db).where(own)
  return row
}

/**
 * Like `findPublishedMeeting`, plus whether its proceedings were ever closed. A prepared statement
 * for the most requested response.
 */
export function prepareFindPublished(db: Database) {
  const wasClosed = sql<boolean>`exists
    (select from ${proceedings} where ${proceedings.slug} = ${meetings.slug})`
  const statement = db
    .select({ ...PUBLISHED, wasClosed })
    .from(meetings)
    .innerJoin(meetingReleases, isLatest)
    .innerJoin(circulars, eq(circulars.id, meetings.circularId))
    .leftJoin(registrationSettings, eq(registrationSettings.slug, meetings.slug))
    .where(and(eq(meetings.slug, sql.placeholder('slug')), isNull(meetings.withdrawnAt)))
    .prepare('find_published_meeting')
  return async (slug: string) => {
    const [row] = await statement.execute({ slug })
    return row
  }
}

/** Returns the meeting of the latest release without evidence, unless withdrawn. */
export async function findMeetingItself(db: Database, slug: string): Promise<Meeting | undefined> {
  const [row] = await db
    .select({ meeting: meetingReleases.meeting })
    .from(meetings)
    .innerJoin(meetingReleases, isLatest)
    .where(and(eq(meetings.slug, slug), isNull(meetings.withdrawnAt)))
  return row?.meeting
}

/** Returns the latest release of a meeting, withdrawn or not, for editors and participants. */
export async function findKeptMeeting(
  db: Database,
  slug: string,
): Promise<PublishedMeetingRow | undefined> {
  const [row] = await selectPublished(db).where(eq(meetings.slug, slug))
  return row
}

/** Returns latest releases, latest meeting first. */
export function listPublishedMeetings(
  db: Database,
  { after, limit, ...facts }: MeetingFilter,
): Promise<PublishedMeetingRow[]> {
  const beyond =
    after && sql`(${sortDate}, ${meetings.slug}) < (${after.sortedOn}::date, ${after.slug})`
  const own = and(isNull(meetings.withdrawnAt), beyond, ...ownConditions(facts))
  const ofRelease = releaseConditions(facts)
  const order = [desc(sortDate), desc(meetings.slug)] as const
  // Without a filter of the release, only the meetings of the page are read
  const page = db
    .select({ slug: meetings.slug })
    .from(meetings)
    .where(own)
    .orderBy(...order)
    .limit(limit)
  const filters = ofRelease.length === 0 ? [inArray(meetings.slug, page)] : ofRelease
  return selectPublished(db)
    .where(and(own, ...filters))
    .orderBy(...order)
    .limit(limit)
}

/** Returns the latest releases of the next meetings that end on or after this day, earliest first. */
export function listUpcoming(
  db: Database,
  date: string,
  limit: number,
): Promise<PublishedMeetingRow[]> {
  const order = [asc(meetings.startsOn), asc(meetings.slug)] as const
  const next = db
    .select({ slug: meetings.slug })
    .from(meetings)
    .where(and(isNull(meetings.withdrawnAt), ...ownConditions({ from: date })))
    .orderBy(...order)
    .limit(limit)
  return selectPublished(db)
    .where(inArray(meetings.slug, next))
    .orderBy(...order)
}

/** Returns the latest releases of these meetings, in their order. */
export async function listPublishedBySlug(
  db: Database,
  slugs: readonly string[],
): Promise<PublishedMeetingRow[]> {
  const rows = await selectPublished(db).where(inArray(meetings.slug, [...slugs]))
  const bySlug = new Map(rows.map((row) => [row.slug, row]))
  return slugs.flatMap((slug) => bySlug.get(slug) ?? [])
}

/** Returns the public meetings of these circulars with their latest titles. */
export async function listMeetingLinks(
  db: Database,
  circularIds: readonly string[],
): Promise<MeetingLinkRow[]> {
  if (circularIds.length === 0) return []
  return db
    .select({
      circularId: meetingCirculars.circularId,
      slug: meetings.slug,
      title: sql<string>`${meetingReleases.meeting} ->> 'title'`,
    })
    .from(meetingCirculars)
    .innerJoin(meetings, eq(meetings.slug, meetingCirculars.slug))
    .innerJoin(meetingReleases, isLatest)
    .where(
      and(isNull(meetings.withdrawnAt), inArray(meetingCirculars.circularId, [...circularIds])),
    )
    .orderBy(asc(meetings.startsOn), asc(meetings.slug))
}

const PUBLISHED = {
  slug: meetings.slug,
  sortedOn,
  meeting: meetingReleases.meeting,
  evidence: meetingReleases.evidence,
  release: {
    number: meetingReleases.number,
    name: meetingReleases.name,
    publishedAt: meetingReleases.publishedAt,
  },
  letter: { id: circulars.id, circular: circulars.circular },
  form: {
    openTo: registrationSettings.openTo,
    opensAt: registrationSettings.opensAt,
    closesAt: registrationSettings.closesAt,
  },
  isFull: sql<boolean>`coalesce((
    select bool_and(${registrationPlaces.taken} >= ${registrationPlaces.capacity}
      and ${registrationPlaces.capacity} is not null)
    from ${registrationPlaces}
    where ${registrationPlaces.slug} = ${meetings.slug} and ${registrationPlaces.open}), false)`,
}

function selectPublished(db: Database) {
  return db
    .select(PUBLISHED)
    .from(meetings)
    .innerJoin(meetingReleases, isLatest)
    .innerJoin(circulars, eq(circulars.id, meetings.circularId))
    .leftJoin(registrationSettings, eq(registrationSettings.slug, meetings.slug))
}
