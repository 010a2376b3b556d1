import pg from 'pg'
import type { Execute, OpenDatabase, RunAlone } from '../database'
import { clientOf, connectionSettings } from './connect-to-host'
import { listenOnServer } from './listen-on-server'
import { migrateAlone } from './migrate-alone'
import { queryPool } from './pooled-transactions'

type Result = pg.QueryResult<Record<string, unknown>>

/** How to reach a server. */
export interface ServerSettings {
  /** An address per host. */
  readonly urls: readonly string[]
  /** Addresses of standbys for reads, if there are any. */
  readonly readUrls?: readonly string[] | undefined
  readonly poolMax: number
  readonly queryTimeoutMs: number
  readonly onIdleError: (error: Error) => void
  /** Called while another process changes the tables. */
  readonly onWait: () => void
}

/**
 * Connects to a PostgreSQL server, of several hosts to the primary, and applies migrations.
 *
 * @throws {StartupError} if the server cannot be reached or used
 */
export async function openServer(settings: ServerSettings): Promise<OpenDatabase> {
  const { urls, onIdleError } = settings
  await migrateAlone(urls, settings.onWait)
  const pool = openPool(settings, 'write')
  const listen = listenOnServer(urls, onIdleError)
  const execute: Execute = async (text, values = []) => {
    // The driver returns one result per statement
    const answers: Result | Result[] = await pool.query(text, values)
    return { rows: [answers].flat().flatMap(({ rows }) => rows) }
  }
  const runAlone: RunAlone = (name, work) => runLocked(pool, name, work)
  // Without a standby that answers, new connections for reads go to the primary
  const readPool = settings.readUrls
    ? openPool({ ...settings, urls: [...settings.readUrls, ...urls] }, 'read')
    : pool
  const close = async () => {
    await pool.end()
    if (readPool !== pool) await readPool.end()
  }
  const connections = () => ({
    used: pool.totalCount - pool.idleCount,
    idle: pool.idleCount,
    waiting: pool.waitingCount,
  })
  const db = queryPool(pool)
  const readDb = readPool === pool ? db : queryPool(readPool)
  return { db, readDb, engine: 'server', listen, execute, runAlone, connections, close }
}

function openPool(
  { urls, poolMax, queryTimeoutMs, onIdleError }: ServerSettings,
  use: 'write' | 'read',
): pg.Pool {
  const pool = new pg.Pool({
    ...connectionSettings(urls),
    Client: clientOf(urls, use),
    max: poolMax,
    query_timeout: queryTimeoutMs,
  })
  pool.on('error', onIdleError)
  // In a transaction, between queries, nothing else handles a broken connection
  pool.on('connect', (connection) => void connection.on('error', onIdleError))
  return pool
}

/**
 * The lock belongs to a transaction, so that the server releases it when the process ends, also
 * behind a connection pool in transaction mode.
 */
async function runLocked(pool: pg.Pool, name: string, work: () => Promise<void>): Promise<void> {
  const connection = await pool.connect()
  try {
    await connection.query('begin')
    const lock = 'select pg_try_advisory_xact_lock(hashtext($1)) as locked'
    const { rows } = await connection.query<{ locked: boolean }>(lock, [name])
    if (rows[0]?.locked) await work()
  } finally {
    // Nothing was written in it. A broken connection is closed, which also releases the lock
    await connection.query('rollback').then(
      () => {
        connection.release()
      },
      () => {
        connection.release(true)
      },
    )
  }
}
