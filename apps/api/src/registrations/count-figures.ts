import { and, count, desc, eq, notInArray, sql } from 'drizzle-orm'
import type { SQL } from 'drizzle-orm'
import type { RegistrationFigures, Tally } from '@u4ssc/client/contract'
import type { Database } from '../db/index'
import { registrations } from './tables'

/** @param meeting - slug of the one meeting whose registrations count; `undefined` for all of them */
export async function countFigures(
  db: Database,
  meeting: string | undefined,
): Promise<RegistrationFigures> {
  const { slug, state, country, capacity, mode, createdAt } = registrations
  const ofMeeting = meeting === undefined ? undefined : eq(slug, meeting)
  const present = and(ofMeeting, notInArray(state, ['unconfirmed', 'erased']))
  const day = sql<string>`to_char(${createdAt} at time zone 'UTC', 'YYYY-MM-DD')`
  const days = await tally(db, day, present)
  return {
    states: await tally(db, sql<string>`${state}::text`, ofMeeting),
    days: days.sort((one, other) => (one.key < other.key ? -1 : 1)),
    countries: await tally(db, sql<string>`${country}::text`, present),
    capacities: await tally(db, sql<string>`${capacity}::text`, present),
    modes: await tally(db, sql<string>`${mode}::text`, present),
  }
}

/** The most first. */
function tally(db: Database, key: SQL<string>, where: SQL | undefined): Promise<Tally> {
  const people = count()
  return db
    .select({ key: key.as('key'), people })
    .from(registrations)
    .where(where)
    .groupBy(sql`1`)
    .orderBy(desc(people), sql`1`)
}
