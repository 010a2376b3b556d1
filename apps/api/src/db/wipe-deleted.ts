import { getTableName } from 'drizzle-orm'
import type { OpenDatabase } from './database'
import * as schema from './schema'

/**
 * Removes from the files of an embedded database what was deleted from its tables: rows, entries of
 * indexes and the log of writes. A server does this by itself.
 */
export async function wipeDeleted({
  engine,
  execute,
}: Pick<OpenDatabase, 'engine' | 'execute'>): Promise<void> {
  if (engine !== 'embedded') return
  for (const table of Object.values(schema)) await execute(`vacuum "${getTableName(table)}"`)
  await execute('select pg_switch_wal()')
  await execute('checkpoint')
}
