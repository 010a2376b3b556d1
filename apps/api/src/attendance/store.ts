import { and, asc, count, eq, inArray, ne } from 'drizzle-orm'
import type { Database } from '../db/index'
import { registrations, attendance, unnamedAttendance } from '../db/tables/index'
import type { RegistrationRow } from '../db/tables/index'

/** Returns the registrations of a meeting that have personal data, by name. */
export function listRegistered(db: Database, slug: string): Promise<RegistrationRow[]> {
  const { slug: of, state, name, id } = registrations
  return db
    .select()
    .from(registrations)
    .where(and(eq(of, slug), ne(state, 'erased')))
    .orderBy(asc(name), asc(id))
}

export type AttendanceRow = typeof attendance.$inferSelect

export async function listAttendance(db: Database, slug: string): Promise<AttendanceRow[]> {
  const rows = await db
    .select({ attendance })
    .from(attendance)
    .innerJoin(registrations, eq(registrations.id, attendance.registrationId))
    .where(eq(registrations.slug, slug))
  return rows.map((row) => row.attendance)
}

export function findByCodes(
  tx: Database,
  slug: string,
  codes: readonly string[],
): Promise<RegistrationRow[]> {
  const { slug: of, checkInCode } = registrations
  return tx
    .select()
    .from(registrations)
    .where(and(eq(of, slug), inArray(checkInCode, [...codes])))
}

/** Returns the meeting of a confirmed registration with this code, unless it is this one. */
export async function findOtherSlug(
  db: Database,
  slug: string,
  code: string,
): Promise<string | undefined> {
  const { slug: of, checkInCode, state } = registrations
  const [row] = await db
    .select({ slug: of })
    .from(registrations)
    .where(and(eq(checkInCode, code), ne(of, slug), eq(state, 'confirmed')))
  return row?.slug
}

/** @returns the number of new rows */
export async function insertAttendance(
  tx: Database,
  rows: readonly AttendanceRow[],
): Promise<number> {
  const inserted = await tx
    .insert(attendance)
    .values([...rows])
    .onConflictDoNothing()
    .returning({ at: attendance.at })
  return inserted.length
}

/** @returns the number of new rows */
export async function insertUnnamed(
  tx: Database,
  row: typeof unnamedAttendance.$inferInsert,
): Promise<number> {
  const inserted = await tx
    .insert(unnamedAttendance)
    .values(row)
    .onConflictDoNothing()
    .returning({ id: unnamedAttendance.id })
  return inserted.length
}

/**
 * Deletes the attendance of a person at a sitting, or at one of its sessions.
 *
 * @returns the number of deleted rows
 */
export async function deleteAttendance(
  tx: Database,
  { registrationId, sitting, session }: Omit<AttendanceRow, 'at'>,
): Promise<number> {
  const ofSitting = and(
    eq(attendance.registrationId, registrationId),
    eq(attendance.sitting, sitting),
  )
  const deleted = await tx
    .delete(attendance)
    .where(session === '' ? ofSitting : and(ofSitting, eq(attendance.session, session)))
    .returning({ at: attendance.at })
  return deleted.length
}

/** @returns the number of deleted rows */
export async function deleteUnnamed(tx: Database, slug: string, id: string): Promise<number> {
  const deleted = await tx
    .delete(unnamedAttendance)
    .where(and(eq(unnamedAttendance.id, id), eq(unnamedAttendance.slug, slug)))
    .returning({ id: unnamedAttendance.id })
  return deleted.length
}

/** Returns the number of unnamed attendees per sitting and session. */
export function countUnnamed(db: Database, slug: string) {
  const { sitting, session } = unnamedAttendance
  return db
    .select({ sitting, session, people: count() })
    .from(unnamedAttendance)
    .where(eq(unnamedAttendance.slug, slug))
    .groupBy(sitting, session)
}
export type UnnamedCount = Awaited<ReturnType<typeof countUnnamed>>[number]
