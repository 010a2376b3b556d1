import { RETENTION, RETENTION_KINDS, RetentionPeriodsSchema } from '@u4ssc/client/platform'
import type { RetentionPeriods, RetentionSettings } from '@u4ssc/client/platform'
import type { Database } from '../db/index'
import { findSetting } from './setting-store'

const DEFAULTS: RetentionPeriods = RetentionPeriodsSchema.parse(
  Object.fromEntries(RETENTION_KINDS.map((kind) => [kind, RETENTION[kind].kept.days])),
)

/** Returns how long each kind of personal data is kept, with the version of these settings. */
export async function readRetention(db: Database): Promise<RetentionSettings> {
  const found = await findSetting(db, 'retention')
  if (!found) return { periods: DEFAULTS, version: 0 }
  return { periods: RetentionPeriodsSchema.parse(found.value), version: found.version }
}
