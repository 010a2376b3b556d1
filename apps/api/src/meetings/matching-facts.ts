import { eq, sql } from 'drizzle-orm'
import type { SQL } from 'drizzle-orm'
import type { Meeting } from '@u4ssc/domain'
import { meetingReleases, meetings } from '../db/tables/index'

/** Facts of the meetings to list; all of them must match. */
export interface MeetingFacts {
  readonly year?: number | undefined
  /** A date: the meeting ends on or after it. */
  readonly from?: string | undefined
  /** A date: the meeting begins on or before it. */
  readonly until?: string | undefined
  /** Of the venue. */
  readonly country?: string | undefined
  /** A working language, or one with interpretation. */
  readonly language?: string | undefined
  readonly series?: string | undefined
  /** Part of the name of an organizer, in any case. */
  readonly organizer?: string | undefined
  readonly mode?: Meeting['mode'] | undefined
  readonly status?: Meeting['status'] | undefined
  /** An instant of the latest release or restoration. */
  readonly updatedSince?: string | undefined
}

const { meeting } = meetingReleases

/** Returns the conditions on the row of a meeting itself. */
export function ownConditions({ year, from, until }: MeetingFacts): SQL[] {
  const { startsOn, endsOn } = meetings
  return given([
    year === undefined ? undefined : sql`extract(year from ${startsOn}) = ${year}`,
    from === undefined ? undefined : sql`${endsOn} >= ${from}::date`,
    until === undefined ? undefined : sql`${startsOn} <= ${until}::date`,
  ])
}

/** Returns the conditions on the latest release of a meeting. */
export function releaseConditions(facts: MeetingFacts): SQL[] {
  const { country, language, series, organizer, mode, status, updatedSince } = facts
  return given([
    country === undefined ? undefined : sql`${meeting} #>> '{venue,country}' = ${country}`,
    language === undefined ? undefined : hasLanguage(language),
    series === undefined ? undefined : eq(meetingReleases.series, series),
    organizer === undefined ? undefined : isOrganizedBy(organizer),
    mode === undefined ? undefined : eq(meetingReleases.mode, mode ?? ''),
    status === undefined ? undefined : sql`${meeting} ->> 'status' = ${status}`,
    updatedSince === undefined
      ? undefined
      : sql`greatest(${meetingReleases.publishedAt}, ${meetings.turnedAt}) >= ${updatedSince}`,
  ])
}

function given(conditions: readonly (SQL | undefined)[]): SQL[] {
  return conditions.filter((condition) => condition !== undefined)
}

function hasLanguage(language: string): SQL {
  const [working, interpreted] = ['languages', 'interpretation'].map(
    (field) => sql`${meeting} @> ${JSON.stringify({ [field]: [language] })}::jsonb`,
  )
  return sql`(${working} or ${interpreted})`
}

function isOrganizedBy(name: string): SQL {
  const organizers = sql`jsonb_array_elements_text(${meeting} -> 'organizers')`
  return sql`exists (select from ${organizers} as one
    where strpos(lower(one), lower(${name})) > 0)`
}
