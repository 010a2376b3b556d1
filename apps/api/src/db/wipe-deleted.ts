import { getTableName } from 'drizzle-orm'
import type { OpenDatabase } from './database'
import * as schema from './schema'

/**
 * Removes from the files of an embedded database what was deleted from its tables: rows, entries of
 * indexes and the log of writes. Each table is written again, for within a page the bytes of a
 * deleted row stay until others take their place.
 */
export async function wipeDeleted({ execute }: Pick<OpenDatabase, 'execute'>): Promise<void> {
  for (const table of Object.values(schema)) await execute(`vacuum full "${getTableName(table)}"`)
  await execute('select pg_switch_wal()')
  await execute('checkpoint')
}
