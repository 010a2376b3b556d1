import { getTableName } from 'drizzle-orm'
import type { OpenDatabase } from './database'
import * as schema from './tables/index'

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
