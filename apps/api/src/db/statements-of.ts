import { z } from 'zod'
import type { Database, Execute } from './database'

const AnswerSchema = z.object({ rows: z.array(z.unknown()) })

/**
 * Runs statements written for `$1`, `$2` … within a transaction, or on the database itself.
 *
 * @param name - of the one statement that is run, which a server then reads and plans once for each
 *   connection
 */
export function statementsOf(tx: Database, name?: string): Execute {
  return async (text, values = []) => {
    const query = tx._.session.prepareQuery({ sql: text, params: values }, undefined, name, false)
    return AnswerSchema.parse(await query.execute())
  }
}
