import { randomUUID } from 'node:crypto'
import { desc, eq } from 'drizzle-orm'
import type { Database } from '../../db/index'
import { laterApplications, registrations } from '../../db/tables/index'
import type { RegistrationRow } from '../../db/tables/index'

/** Stores an application next to the existing registration, which stays unchanged. */
export async function insertLaterApplication(
  tx: Database,
  registrationId: string,
  application: RegistrationRow,
  at: string,
): Promise<string> {
  const id = randomUUID()
  await tx.insert(laterApplications).values({ id, registrationId, application, createdAt: at })
  // Unconfirmed data is kept from the last application on
  await tx.update(registrations).set({ updatedAt: at }).where(eq(registrations.id, registrationId))
  return id
}

/** Returns the registration with the data of the application; ID and history stay. */
export async function findAsApplied(
  tx: Database,
  row: RegistrationRow,
  applicationId: string,
): Promise<RegistrationRow | undefined> {
  const [found] = await tx
    .select()
    .from(laterApplications)
    .where(eq(laterApplications.id, applicationId))
  if (found?.registrationId !== row.id) return undefined
  const { id, version, createdAt } = row
  return { ...found.application, id, version: version + 1, createdAt }
}

/** Returns the newest waiting application and when it was sent. */
export async function findLatestApplication(
  tx: Database,
  registrationId: string,
): Promise<{ id: string; createdAt: string } | undefined> {
  const { id, createdAt } = laterApplications
  const [found] = await tx
    .select({ id, createdAt })
    .from(laterApplications)
    .where(eq(laterApplications.registrationId, registrationId))
    .orderBy(desc(createdAt))
    .limit(1)
  return found
}

/** Deletes an application and its links. */
export async function deleteApplication(tx: Database, id: string): Promise<void> {
  await tx.delete(laterApplications).where(eq(laterApplications.id, id))
}

/** Deletes the later applications of a registration and their links. */
export async function deleteLaterApplications(tx: Database, registrationId: string): Promise<void> {
  await tx.delete(laterApplications).where(eq(laterApplications.registrationId, registrationId))
}
