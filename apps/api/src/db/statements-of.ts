import { z } from 'zod'
import type { Database, Execute } from './database'

const AnswerSchema = z.object({ rows: z.array(z.unknown()) })

/**
 * Runs statements with `$1`, `$2` … in a transaction or on the database.
 *
 * @param name - name of a prepared statement, which a server plans once per connection
 */
export function statementsOf(tx: Database, name?: string): Execute {
  return async (text, values = []) => {
    const query = tx._.session.prepareQuery({ sql: text, params: values }, undefined, name, false)
    return AnswerSchema.parse(await query.execute())
  }
}
