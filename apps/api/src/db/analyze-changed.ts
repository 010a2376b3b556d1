import * as z from 'zod'
import type { Execute } from './database'

const StatementsSchema = z.array(z.object({ statement: z.string() }))

/** The rule of the server's autovacuum: 50 rows and a tenth of the table. */
const CHANGED = `
  select format('analyze %I', relname) as statement from pg_stat_user_tables
  where n_mod_since_analyze > 50 + n_live_tup / 10`

/**
 * Gathers the statistics of tables that have changed, as autovacuum does on a server. The embedded
 * engine has none, and a statement that was planned for empty tables would stay so.
 */
export async function analyzeChanged(execute: Execute): Promise<void> {
  await execute('select pg_stat_force_next_flush()')
  const { rows } = await execute(CHANGED)
  for (const { statement } of StatementsSchema.parse(rows)) await execute(statement)
}
