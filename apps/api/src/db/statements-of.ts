import * as z from 'zod'
import type { Database, Execute } from './database'

const AnswerSchema = z.object({ rows: z.array(z.unknown()) })

/** Runs statements with `$1`, `$2` … in a transaction or on the database. */
export function statementsOf(tx: Database): Execute {
  return async (text, values = []) => {
    const query = tx._.session.prepareQuery(
      { sql: text, params: values },
      undefined,
      undefined,
      false,
    )
    return AnswerSchema.parse(await query.execute())
  }
}
