import { RETENTION, RETENTION_KINDS, RetentionPeriodsSchema } from '@u4ssc/client/platform'
import type { RetentionPeriods, RetentionSettings } from '@u4ssc/client/platform'
import { eq } from 'drizzle-orm'
import type { Database } from '../db/index'
import { platformSettings } from '../db/tables/index'
import { Problem } from '../http/problems'

type Name = typeof platformSettings.$inferSelect.name

const DEFAULTS: RetentionPeriods = RetentionPeriodsSchema.parse(
  Object.fromEntries(RETENTION_KINDS.map((kind) => [kind, RETENTION[kind].kept.days])),
)

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

/** Returns how long each kind of personal data is kept, with the version of these settings. */
export async function readRetention(db: Database): Promise<RetentionSettings> {
  const found = await findSetting(db, 'retention')
  if (!found) return { periods: DEFAULTS, version: 0 }
  return { periods: RetentionPeriodsSchema.parse(found.value), version: found.version }
}
