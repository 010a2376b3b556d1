import { and, asc, count, desc, exists, isNull, sql } from 'drizzle-orm'
import type { Column, SQL } from 'drizzle-orm'
import * as z from 'zod'
import { MeetingSchema } from '@u4ssc/domain'
import type { MeetingBrowseQuerySchema } from '@u4ssc/client/meetings'
import type { Database } from '../db/index'
import { meetingReleases, meetings } from '../db/tables/index'
import { ownConditions, releaseConditions } from './matching-facts'
import { isLatest } from './release-store'

type Filter = Omit<z.output<typeof MeetingBrowseQuerySchema>, 'page'>

interface Range {
  readonly limit: number
  readonly offset: number
}

/**
 * Returns the slugs of published meetings: those that are to come or may be in session, next first,
 * then those without a date, then the earlier ones, latest first.
 *
 * @param today - a date
 */
export async function browseMeetings(
  db: Database,
  filter: Filter,
  { limit, offset }: Range,
  today: string,
): Promise<string[]> {
  const { startsOn, endsOn, slug } = meetings
  // A day is not over in every zone
  const isCurrent = sql`coalesce(${endsOn} >= ${today}::date - 1, true)`
  const rows = await db
    .select({ slug })
    .from(meetings)
    .where(matches(db, filter))
    .orderBy(
      desc(isCurrent),
      sql`case when ${isCurrent} then ${startsOn} end asc nulls last`,
      desc(startsOn),
      asc(slug),
    )
    .limit(limit)
    .offset(offset)
  return rows.map((row) => row.slug)
}

export async function countMeetings(db: Database, filter: Filter): Promise<number> {
  const [row] = await db.select({ total: count() }).from(meetings).where(matches(db, filter))
  return row?.total ?? 0
}

const FilterValuesSchema = z.object({
  years: z.array(z.int()),
  series: z.array(z.string()),
  modes: z.array(MeetingSchema.shape.mode.unwrap()),
})

/** Returns the values of each filter that some published meeting has. */
export async function listFilterValues(db: Database) {
  const { series, mode } = meetingReleases
  const year = sql`extract(year from ${meetings.startsOn})::int`
  const [values] = await db
    .select({
      years: distinct(year, desc(year)),
      series: distinct(series, asc(series)),
      modes: distinct(mode, asc(mode)),
    })
    .from(meetings)
    .innerJoin(meetingReleases, isLatest)
    .where(isNull(meetings.withdrawnAt))
  return FilterValuesSchema.parse(values)
}

function distinct(value: SQL | Column, order: SQL): SQL {
  return sql`coalesce(json_agg(distinct ${value} order by ${order})
    filter (where ${value} is not null), '[]')`
}

function matches(db: Database, { month, ...facts }: Filter) {
  const days = sql`jsonb_array_elements(${meetingReleases.meeting} -> 'schedule' -> 'days')`
  const ofRelease = [
    ...releaseConditions(facts),
    ...(month === undefined
      ? []
      : [sql`exists (select from ${days} as one where starts_with(one ->> 'date', ${month}))`]),
  ]
  const latest = db
    .select({ slug: meetingReleases.slug })
    .from(meetingReleases)
    .where(and(isLatest, ...ofRelease))
  return and(
    isNull(meetings.withdrawnAt),
    ...ownConditions(facts),
    ofRelease.length === 0 ? undefined : exists(latest),
  )
}
