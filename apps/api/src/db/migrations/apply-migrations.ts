import { sql } from 'drizzle-orm'
import { readMigrationFiles } from 'drizzle-orm/migrator'
import * as z from 'zod'
import type { Database } from '../database'
import { migrationsFolder } from './migrations-folder'

const LastSchema = z.object({
  rows: z.array(z.object({ created_at: z.coerce.number() })).max(1),
})

/**
 * Applies the migrations that the database does not have, in the transaction `tx`, as the migrator
 * of Drizzle records them. That migrator would end the transaction, and with it the lock.
 */
export async function applyMigrations(tx: Database): Promise<void> {
  await tx.execute(sql`create schema if not exists drizzle`)
  await tx.execute(sql`create table if not exists drizzle.__drizzle_migrations
    (id serial primary key, hash text not null, created_at bigint)`)
  const result = await tx.execute(
    sql`select created_at from drizzle.__drizzle_migrations order by created_at desc limit 1`,
  )
  const [last] = LastSchema.parse(result).rows
  for (const { sql: statements, hash, folderMillis } of readMigrationFiles({ migrationsFolder })) {
    if (last && last.created_at >= folderMillis) continue
    for (const statement of statements) await tx.execute(sql.raw(statement))
    await tx.execute(sql`insert into drizzle.__drizzle_migrations (hash, created_at)
      values (${hash}, ${folderMillis})`)
  }
}
