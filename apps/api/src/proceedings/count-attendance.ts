import { asc, count, eq, sum } from 'drizzle-orm'
import { unionAll } from 'drizzle-orm/pg-core'
import type { AttendanceCount } from '@u4ssc/client/meetings'
import type { Database } from '../db/index'
import { attendance, unnamedAttendance, registrations } from '../db/tables/index'

/** Returns the attendance of each sitting and session, with and without names. */
export async function countAttendance(db: Database, slug: string): Promise<AttendanceCount[]> {
  const { sitting, session, registrationId } = attendance
  const named = db
    .select({ sitting, session, people: count().as('people') })
    .from(attendance)
    .innerJoin(registrations, eq(registrations.id, registrationId))
    .where(eq(registrations.slug, slug))
    .groupBy(sitting, session)
  const unnamed = db
    .select({
      sitting: unnamedAttendance.sitting,
      session: unnamedAttendance.session,
      people: count().as('people'),
    })
    .from(unnamedAttendance)
    .where(eq(unnamedAttendance.slug, slug))
    .groupBy(unnamedAttendance.sitting, unnamedAttendance.session)
  const all = unionAll(named, unnamed).as('all_attendance')
  const rows = await db
    .select({ sitting: all.sitting, session: all.session, people: sum(all.people).mapWith(Number) })
    .from(all)
    .groupBy(all.sitting, all.session)
    .orderBy(asc(all.sitting), asc(all.session))
  return rows.map((row) => ({ ...row, session: row.session === '' ? null : row.session }))
}
