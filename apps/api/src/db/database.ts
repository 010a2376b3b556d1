import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core'
import * as z from 'zod'
import type * as schema from './tables/index'

/**
 * A query handle: the embedded engine, a server, or a transaction on either. Inside a transaction,
 * use only its own handle: the embedded engine has one connection, so the outer handle would wait
 * forever.
 */
export type Database = PgDatabase<PgQueryResultHKT, typeof schema>

/** Calls back with each notification of a channel. @returns a function that stops listening */
export type Listen = (
  channel: string,
  onNotice: (payload: string) => void,
) => Promise<() => Promise<void>>

/** Runs one statement with values, or several without. @returns the rows of all statements */
export type Execute = (text: string, values?: unknown[]) => Promise<{ rows: unknown[] }>

/**
 * Runs work if no other process on the database runs work of the same name; otherwise does nothing.
 * A process that ends loses its turn immediately.
 */
export type RunAlone = (name: string, work: () => Promise<void>) => Promise<void>

/** Pool connections and the requests waiting for one. */
interface Connections {
  readonly used: number
  readonly idle: number
  readonly waiting: number
}

export interface OpenDatabase {
  readonly db: Database
  /** For reads that may lag behind a moment: a standby if there is one, else `db`. */
  readonly readDb: Database
  readonly engine: 'embedded' | 'server'
  readonly listen: Listen
  readonly execute: Execute
  readonly runAlone: RunAlone
  /** `undefined` for the embedded engine, which has no pool. */
  readonly connections: (() => Connections) | undefined
  readonly close: () => Promise<void>
}

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

const ROLLED_BACK = new Error('The change is only a preview')

/** Returns the result of a change without saving it. */
export async function previewChange<Result>(
  db: Database,
  change: (tx: Database) => Promise<Result>,
): Promise<Result> {
  const results: Result[] = []
  try {
    await db.transaction(async (tx) => {
      results.push(await change(tx))
      throw ROLLED_BACK
    })
  } catch (error) {
    const [result] = results
    if (error !== ROLLED_BACK || result === undefined) throw error
    return result
  }
  throw ROLLED_BACK
}
