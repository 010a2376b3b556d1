import { asc, count, eq } from 'drizzle-orm'
import type { AttendanceCount } from '@u4ssc/client/contract'
import type { Database } from '../db/index'
import { attendance, registrations } from '../registrations/tables'

/** How many were checked in to each sitting and session of a meeting, in their order. */
export async function countAttendance(db: Database, slug: string): Promise<AttendanceCount[]> {
  const { sitting, session, registrationId } = attendance
  const rows = await db
    .select({ sitting, session, people: count() })
    .from(attendance)
    .innerJoin(registrations, eq(registrations.id, registrationId))
    .where(eq(registrations.slug, slug))
    .groupBy(sitting, session)
    .orderBy(asc(sitting), asc(session))
  return rows.map((row) => ({ ...row, session: row.session === '' ? null : row.session }))
}
