import { eq, getTableName } from 'drizzle-orm'
import type { Database, OpenDatabase } from './database'
import * as schema from './tables/index'

const { keys } = schema

/** Is in the table of keys from an erasure until the files are rewritten. */
const ERASED = 'erased-since-rewrite'

/** Notes, in the transaction of an erasure, that the files still hold the erased data. */
export async function noteErasure(tx: Database): Promise<void> {
  await tx.insert(keys).values({ name: ERASED, value: 'yes' }).onConflictDoNothing()
}

/** Removes deleted data from the files if somebody was erased since the last time. */
export async function wipeAfterErasure(
  database: Pick<OpenDatabase, 'db' | 'execute'>,
): Promise<void> {
  // First: an erasure during the rewrite is for the next time
  const noted = await database.db.delete(keys).where(eq(keys.name, ERASED)).returning()
  if (noted.length === 0) return
  await wipeDeleted(database).catch(async (error: unknown) => {
    await noteErasure(database.db)
    throw error
  })
}

/**
 * Removes deleted data from the files of an embedded database: rows, index entries and the
 * write-ahead log. Each table is rewritten, because a page keeps the bytes of a deleted row until
 * they are overwritten.
 */
export async function wipeDeleted({ execute }: Pick<OpenDatabase, 'execute'>): Promise<void> {
  for (const table of Object.values(schema)) await execute(`vacuum full "${getTableName(table)}"`)
  await execute('select pg_switch_wal()')
  await execute('checkpoint')
}
