import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core'
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
