import { sql } from 'drizzle-orm'
import { readMigrationFiles } from 'drizzle-orm/migrator'
import * as z from 'zod'
import { StartupError } from '@u4ssc/server'
import type { Database } from '../database'
import { migrationsFolder } from './migrations-folder'

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
export async function applyMigrations(tx: Database): Promise<void> {
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
