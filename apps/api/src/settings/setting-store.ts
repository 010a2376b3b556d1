import { eq } from 'drizzle-orm'
import type { Database } from '../db/index'
import { platformSettings } from '../db/tables/index'
import { Problem } from '../http/problems'

type Name = typeof platformSettings.$inferSelect.name

interface StoredSetting {
  readonly value: unknown
  readonly version: number
}

/** Returns a setting that an owner has saved; `undefined` if it was never saved. */
export async function findSetting(db: Database, name: Name): Promise<StoredSetting | undefined> {
  const [row] = await db.select().from(platformSettings).where(eq(platformSettings.name, name))
  return row
}

/**
 * Saves a setting.
 *
 * @throws {Problem} if somebody else saved it after the given version
 */
export async function saveSetting(
  tx: Database,
  name: Name,
  { value, version }: StoredSetting,
): Promise<void> {
  const next = version + 1
  const saved = await tx
    .insert(platformSettings)
    .values({ name, value, version: next })
    .onConflictDoUpdate({
      target: platformSettings.name,
      set: { value, version: next },
      setWhere: eq(platformSettings.version, version),
    })
    .returning({ version: platformSettings.version })
  if (saved.length === 0)
    throw new Problem(
      'settings-changed',
      'Somebody else has changed these settings. Load them again.',
    )
}
