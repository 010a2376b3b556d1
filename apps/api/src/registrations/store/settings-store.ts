import { and, count, eq, inArray } from 'drizzle-orm'
import { ATTENDANCE_MODES, statesWith } from '@u4ssc/client/registrations'
import type { Quota, RegistrationSettings } from '@u4ssc/client/registrations'
import type { Database } from '../../db/index'
import {
  registrationPlaces,
  registrationQuotas,
  registrations,
  registrationSettings,
} from '../../db/tables/index'
import type { PlacesRow } from './registration-store'

export type SettingsRow = typeof registrationSettings.$inferSelect

export async function findSettings(db: Database, slug: string): Promise<SettingsRow | undefined> {
  const [row] = await db
    .select()
    .from(registrationSettings)
    .where(eq(registrationSettings.slug, slug))
  return row
}

export function listPlaces(db: Database, slug: string): Promise<PlacesRow[]> {
  return db.select().from(registrationPlaces).where(eq(registrationPlaces.slug, slug))
}

/** Requires the lock on existing places. */
export async function writeSettings(
  tx: Database,
  slug: string,
  { places, modes, quotas, ...settings }: RegistrationSettings,
): Promise<void> {
  await tx
    .insert(registrationSettings)
    .values({ slug, ...settings })
    .onConflictDoUpdate({
      target: registrationSettings.slug,
      set: settings,
    })
  for (const mode of ATTENDANCE_MODES) {
    const row = { capacity: places[mode], open: modes.includes(mode) }
    await tx
      .insert(registrationPlaces)
      .values({ slug, mode, ...row })
      .onConflictDoNothing()
    await tx
      .update(registrationPlaces)
      .set(row)
      .where(and(eq(registrationPlaces.slug, slug), eq(registrationPlaces.mode, mode)))
  }
  await tx.delete(registrationQuotas).where(eq(registrationQuotas.slug, slug))
  for (const quota of quotas) {
    const taken = await countHolders(tx, slug, quota)
    await tx.insert(registrationQuotas).values({ slug, ...quota, taken })
  }
}

/** Returns how many people of a capacity hold a place of a mode. */
export async function countHolders(
  tx: Database,
  slug: string,
  { mode, capacity }: Pick<Quota, 'mode' | 'capacity'>,
): Promise<number> {
  const { slug: ofMeeting, mode: attends, capacity: own, state } = registrations
  const holds = inArray(state, statesWith({ holdsPlace: true }))
  const [counted] = await tx
    .select({ people: count() })
    .from(registrations)
    .where(and(eq(ofMeeting, slug), eq(attends, mode), eq(own, capacity), holds))
  return counted?.people ?? 0
}
