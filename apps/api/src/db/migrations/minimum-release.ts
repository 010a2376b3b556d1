import { eq, sql } from 'drizzle-orm'
import * as z from 'zod'
import { StartupError } from '@u4ssc/server'
import type { Database } from '../database'
import { keys } from '../tables/index'

/** The oldest release that works with the tables of this build. Raise it with such a migration. */
const MINIMUM_RELEASE = '0.0.0'

const NAME = 'minimum-release'

const ExistsSchema = z.object({ rows: z.tuple([z.object({ is_there: z.boolean() })]) })

/**
 * Refuses to change tables that need a newer release than this one. Call it before migrations.
 *
 * @param release - of this build, for example `1.2.0`
 * @throws {StartupError} if this build is too old
 */
export async function refuseOlderBuild(tx: Database, release: string): Promise<void> {
  const result = await tx.execute(sql`select to_regclass('public.keys') is not null as is_there`)
  if (!ExistsSchema.parse(result).rows[0].is_there) return
  const [stored] = await tx.select().from(keys).where(eq(keys.name, NAME))
  if (stored && compareReleases(release, stored.value) < 0)
    throw new StartupError(
      `The tables in the database need release ${stored.value} or newer; this is ${release}. ` +
        'Install a newer release, or restore the backup that was made before the upgrade.',
    )
}

/** Records the minimum release. Call it after migrations. */
export async function recordMinimumRelease(tx: Database, minimum = MINIMUM_RELEASE): Promise<void> {
  const [stored] = await tx.select().from(keys).where(eq(keys.name, NAME))
  if (compareReleases(stored?.value ?? '0.0.0', minimum) >= 0) return
  await tx
    .insert(keys)
    .values({ name: NAME, value: minimum })
    .onConflictDoUpdate({ target: keys.name, set: { value: minimum } })
}

/** Compares by number: `1.10.0` is newer than `1.9.0`. */
function compareReleases(one: string, other: string): number {
  return one.localeCompare(other, 'en', { numeric: true })
}
