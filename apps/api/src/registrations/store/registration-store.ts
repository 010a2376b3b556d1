import { and, asc, count, eq, inArray, lte, sql } from 'drizzle-orm'
import { statesWith } from '@u4ssc/client/registrations'
import type { AttendanceMode } from '@u4ssc/client/registrations'
import { noteErasure } from '../../db/index'
import type { Database } from '../../db/index'
import { registrationPlaces, registrations } from '../../db/tables/index'
import type { RegistrationRow } from '../../db/tables/index'

export async function findRegistration(
  db: Database,
  id: string,
): Promise<RegistrationRow | undefined> {
  const [row] = await db.select().from(registrations).where(eq(registrations.id, id))
  return row
}

/** Like `findRegistration`, and locks the registration until the transaction ends. */
export async function findToChange(tx: Database, id: string): Promise<RegistrationRow | undefined> {
  const [row] = await tx.select().from(registrations).where(eq(registrations.id, id)).for('update')
  return row
}

export async function findByEmail(
  tx: Database,
  slug: string,
  email: string,
): Promise<RegistrationRow | undefined> {
  const own = and(eq(registrations.slug, slug), eq(registrations.email, email))
  const [row] = await tx.select().from(registrations).where(own).for('update')
  return row
}

/** @returns `false` if the address is already registered for the meeting */
export async function insertRegistration(tx: Database, row: RegistrationRow): Promise<boolean> {
  const inserted = await tx
    .insert(registrations)
    .values(row)
    .onConflictDoNothing({ target: [registrations.slug, registrations.email] })
    .returning({ id: registrations.id })
  return inserted.length > 0
}

export async function updateRegistration(
  tx: Database,
  { id, ...row }: RegistrationRow,
): Promise<void> {
  await tx.update(registrations).set(row).where(eq(registrations.id, id))
}

/** Deletes a registration with its emails, links and later applications. */
export async function deleteRegistration(tx: Database, id: string): Promise<void> {
  await tx.delete(registrations).where(eq(registrations.id, id))
  await noteErasure(tx)
}

export type PlacesRow = typeof registrationPlaces.$inferSelect

/**
 * Returns the places of a meeting and locks them until the transaction ends. Always lock them
 * before registrations, to avoid deadlocks. New applications do not wait: they refer only to the
 * key of the places.
 */
export async function lockPlaces(tx: Database, slug: string): Promise<PlacesRow[]> {
  return tx
    .select()
    .from(registrationPlaces)
    .where(eq(registrationPlaces.slug, slug))
    .orderBy(asc(registrationPlaces.mode))
    .for('no key update')
}

/** Returns the next position in the order of confirmation. */
export async function drawPlace(tx: Database, slug: string, mode: AttendanceMode): Promise<number> {
  const [drawn] = await tx
    .update(registrationPlaces)
    .set({ lastPlace: sql`${registrationPlaces.lastPlace} + 1` })
    .where(and(eq(registrationPlaces.slug, slug), eq(registrationPlaces.mode, mode)))
    .returning({ place: registrationPlaces.lastPlace })
  if (!drawn) throw new Error(`The meeting "${slug}" has no places ${mode}`)
  return drawn.place
}

/** Returns the number of people who are offered a place. */
export async function countOffered(db: Database, slug: string): Promise<number> {
  const offered = and(eq(registrations.slug, slug), eq(registrations.state, 'offered'))
  return db.$count(registrations, offered)
}

/** Returns registrations in the order in which they were confirmed, then unknown ones. */
export async function inOrderOfConfirmation(
  db: Database,
  ids: readonly string[],
): Promise<string[]> {
  const { id, place, createdAt } = registrations
  const found = await db
    .select({ id })
    .from(registrations)
    .where(inArray(id, [...ids]))
    .orderBy(asc(place), asc(createdAt), asc(id))
  return [...new Set([...found.map((row) => row.id), ...ids])]
}

/** Returns the meetings with offers. */
export async function listMeetingsWithOffers(db: Database): Promise<string[]> {
  const rows = await db
    .selectDistinct({ slug: registrations.slug })
    .from(registrations)
    .where(eq(registrations.state, 'offered'))
  return rows.map(({ slug }) => slug)
}

export async function listLapsed(
  tx: Database,
  slug: string,
  now: string,
): Promise<RegistrationRow[]> {
  const { state, offerExpiresAt } = registrations
  return tx
    .select()
    .from(registrations)
    .where(and(eq(registrations.slug, slug), eq(state, 'offered'), lte(offerExpiresAt, now)))
}

export async function listOffered(tx: Database, slug: string): Promise<RegistrationRow[]> {
  const offered = and(eq(registrations.slug, slug), eq(registrations.state, 'offered'))
  return tx.select().from(registrations).where(offered)
}

export async function countInDelegation(tx: Database, delegationId: string): Promise<number> {
  const { state } = registrations
  const [counted] = await tx
    .select({ people: count() })
    .from(registrations)
    .where(
      and(
        eq(registrations.delegationId, delegationId),
        inArray(state, statesWith({ isInDelegation: true })),
      ),
    )
  return counted?.people ?? 0
}
