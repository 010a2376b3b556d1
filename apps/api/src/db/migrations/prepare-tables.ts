import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import { readMigrationFiles } from 'drizzle-orm/migrator'
import * as z from 'zod'
import { StartupError } from '@u4ssc/server'
import { release } from '../../startup/release'
import type { Database } from '../database'
import { recordMinimumRelease, refuseOlderBuild } from './minimum-release'
import { packageFolder } from '../../startup/package-folder'

export const migrationsFolder = join(packageFolder, 'migrations')

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

const LastSchema = z.object({
  rows: z.array(z.object({ created_at: z.coerce.number() })).max(1),
})

const FoundSchema = z.object({ rows: z.array(z.unknown()) })

/**
 * Applies the migrations that the database does not have, in the transaction `tx`, as the migrator
 * of Drizzle records them. That migrator would end the transaction, and with it the lock.
 *
 * @throws {StartupError} if the tables were created by an early version with other migrations
 */
async function applyMigrations(tx: Database): Promise<void> {
  await tx.execute(sql`create schema if not exists drizzle`)
  await tx.execute(sql`create table if not exists drizzle.__drizzle_migrations
    (id serial primary key, hash text not null, created_at bigint)`)
  const result = await tx.execute(
    sql`select created_at from drizzle.__drizzle_migrations order by created_at desc limit 1`,
  )
  const [last] = LastSchema.parse(result).rows
  const migrations = readMigrationFiles({ migrationsFolder })
  if (last) await refuseOtherBaseline(tx, migrations[0]?.folderMillis)
  for (const { sql: statements, hash, folderMillis } of migrations) {
    if (last && last.created_at >= folderMillis) continue
    for (const statement of statements) await tx.execute(sql.raw(statement))
    await tx.execute(sql`insert into drizzle.__drizzle_migrations (hash, created_at)
      values (${hash}, ${folderMillis})`)
  }
}

/** Early versions replaced their migrations; a database of theirs lacks the first one of today. */
async function refuseOtherBaseline(tx: Database, createdAt: number | undefined): Promise<void> {
  const found = await tx.execute(
    sql`select 1 from drizzle.__drizzle_migrations where created_at = ${createdAt} limit 1`,
  )
  if (FoundSchema.parse(found).rows.length > 0) return
  throw new StartupError(
    'The tables in the database were created by an early version and cannot be upgraded. ' +
      'Start with an empty database (DATA_DIR or DATABASE_URL), or run the version that created them.',
  )
}

/** Errors of a server where this user cannot add the extension or where it is not installed. */
const REFUSALS = new Set(['42501', '58P01', '0A000'])

/**
 * Adds trigram comparison, which lets search correct misspelled words and finds registrations by a
 * part of a name without reading them all.
 *
 * @returns whether the database has it
 */
async function allowTrigrams(db: Database): Promise<boolean> {
  try {
    await db.transaction(async (tx) => {
      await tx.execute(sql`create extension if not exists pg_trgm`)
      await tx.execute(sql`create index if not exists search_words_trigrams_index
        on search_words using gin (word gin_trgm_ops)`)
      await tx.execute(sql`create index if not exists registrations_text_trigrams_index
        on registrations using gin (lower(name || chr(10) || coalesce(organization, '') || chr(10)
          || coalesce(email, '')) gin_trgm_ops)`)
    })
    return true
  } catch (error) {
    if (isRefusal(error)) return false
    throw error
  }
}

function isRefusal(error: unknown): boolean {
  const cause = error instanceof Error ? (error.cause ?? error) : error
  const code = typeof cause === 'object' && cause !== null && 'code' in cause ? cause.code : null
  return typeof code === 'string' && REFUSALS.has(code)
}
