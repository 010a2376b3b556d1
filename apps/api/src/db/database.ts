import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core'
import type * as schema from './schema'

/**
 * What stores query: the embedded engine, a server, or a transaction on either.
 *
 * Inside a transaction only its own handle may be used: the embedded engine has one connection,
 * and the outer one would wait for it for ever.
 */
export type Database = PgDatabase<PgQueryResultHKT, typeof schema>

/** Calls back with each notice of a channel. @returns stops listening */
export type Listen = (
  channel: string,
  onNotice: (payload: string) => void,
) => Promise<() => Promise<void>>

/** Runs one statement with values, or several without. @returns the rows of all of them */
export type Execute = (text: string, values?: unknown[]) => Promise<{ rows: unknown[] }>

/** Connections of a pool, and the requests that wait for one. */
interface Connections {
  readonly used: number
  readonly idle: number
  readonly waiting: number
}

export interface OpenDatabase {
  readonly db: Database
  readonly engine: 'embedded' | 'server'
  readonly listen: Listen
  readonly execute: Execute
  /** `undefined`: the embedded engine has one and no pool. */
  readonly connections: (() => Connections) | undefined
  readonly close: () => Promise<void>
}
