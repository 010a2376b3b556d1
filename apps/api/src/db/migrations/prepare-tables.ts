import { release } from '../../startup/release'
import type { Database } from '../database'
import { allowTrigrams } from './allow-trigrams'
import { applyMigrations } from './apply-migrations'
import { recordMinimumRelease, refuseOlderBuild } from './minimum-release'

/**
 * Brings the tables up to date, in the transaction `tx`.
 *
 * @throws {StartupError} if the tables need a newer build
 */
export async function prepareTables(tx: Database): Promise<void> {
  await refuseOlderBuild(tx, release.version)
  await applyMigrations(tx)
  await recordMinimumRelease(tx)
  await allowTrigrams(tx)
}
