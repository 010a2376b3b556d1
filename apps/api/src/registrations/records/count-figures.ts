import { and, count, desc, eq, notInArray, sql } from 'drizzle-orm'
import type { SQL } from 'drizzle-orm'
import { statesWith } from '@u4ssc/client/registrations'
import type { RegistrationFigures, Tally } from '@u4ssc/client/registrations'
import type { Database } from '../../db/index'
import { keptCounts, registrations } from '../../db/tables/index'

/**
 * Counts registrations by state and day, and confirmed people by country, capacity and format.
 *
 * @param meeting - slug of one meeting; `undefined` for all
 */
export async function countFigures(
  db: Database,
  meeting: string | undefined,
): Promise<RegistrationFigures> {
  const { slug, state, country, capacity, mode, createdAt } = registrations
  const ofMeeting = meeting === undefined ? undefined : eq(slug, meeting)
  const present = and(ofMeeting, notInArray(state, statesWith({ isCounted: false })))
  const day = sql<string>`to_char(${createdAt} at time zone 'UTC', 'YYYY-MM-DD')`
  const confirmed = and(ofMeeting, eq(state, 'confirmed'))
  const days = await tally(db, day, present)
  const kept = await db
    .select()
    .from(keptCounts)
    .where(meeting === undefined ? undefined : eq(keptCounts.slug, meeting))
  const wasConfirmed = kept.filter((row) => row.state === 'confirmed')
  const withKept = (fact: 'country' | 'capacity' | 'mode', now: Tally) =>
    merge(
      now,
      wasConfirmed.map((row) => ({ key: row[fact], people: row.people })),
    )
  return {
    states: merge(
      await tally(db, sql<string>`${state}::text`, ofMeeting),
      kept.map((row) => ({ key: row.state, people: row.people })),
    ),
    days: days.sort((one, other) => (one.key < other.key ? -1 : 1)),
    countries: withKept('country', await tally(db, sql<string>`${country}::text`, confirmed)),
    capacities: withKept('capacity', await tally(db, sql<string>`${capacity}::text`, confirmed)),
    modes: withKept('mode', await tally(db, sql<string>`${mode}::text`, confirmed)),
  }
}

/** Adds the counts kept after deletion; highest first. */
function merge(now: Tally, kept: Tally): Tally {
  if (kept.length === 0) return now
  const people = new Map<string, number>()
  for (const one of [...now, ...kept]) people.set(one.key, (people.get(one.key) ?? 0) + one.people)
  return [...people]
    .map(([key, sum]) => ({ key, people: sum }))
    .sort((one, other) => other.people - one.people || (one.key < other.key ? -1 : 1))
}

/** Highest first. */
function tally(db: Database, key: SQL<string>, where: SQL | undefined): Promise<Tally> {
  const people = count()
  return db
    .select({ key: key.as('key'), people })
    .from(registrations)
    .where(where)
    .groupBy(sql`1`)
    .orderBy(desc(people), sql`1`)
}
