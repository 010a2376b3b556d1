import { drizzle } from 'drizzle-orm/node-postgres'
import { migrate } from 'drizzle-orm/node-postgres/migrator'
import pg from 'pg'
import { StartupError } from '../startup/startup-error'
import { queryLogger } from '../tracing/index'
import { allowTrigrams } from './allow-trigrams'
import type { Execute, OpenDatabase, RunAlone } from './database'
import { listenOnServer } from './listen-on-server'
import { migrationsFolder } from './migrations-folder'
import * as schema from './tables/index'

type Result = pg.QueryResult<Record<string, unknown>>

/** Arbitrary number, the same in every process: the lock for migrations. */
const MIGRATION_LOCK = 4_752_021

/**
 * Connects to a PostgreSQL server and applies migrations, one process at a time.
 *
 * @throws {StartupError} if the server cannot be reached
 */
export async function openServer(
  url: string,
  onIdleError: (error: Error) => void,
): Promise<OpenDatabase> {
  const pool = new pg.Pool({ connectionString: url, connectionTimeoutMillis: 10_000 })
  pool.on('error', onIdleError)
  // In a transaction, between queries, nothing else handles a broken connection
  pool.on('connect', (connection) => void connection.on('error', onIdleError))
  try {
    await migrateAlone(pool)
  } catch (error) {
    await pool.end()
    throw error
  }
  const listen = listenOnServer(url, onIdleError)
  const execute: Execute = async (text, values = []) => {
    // The driver returns one result per statement
    const answers: Result | Result[] = await pool.query(text, values)
    return { rows: [answers].flat().flatMap(({ rows }) => rows) }
  }
  const runAlone: RunAlone = (name, work) => runLocked(pool, name, work)
  const close = () => pool.end()
  const connections = () => ({
    used: pool.totalCount - pool.idleCount,
    idle: pool.idleCount,
    waiting: pool.waitingCount,
  })
  const db = drizzle(pool, { schema, logger: queryLogger })
  return { db, engine: 'server', listen, execute, runAlone, connections, close }
}

async function migrateAlone(pool: pg.Pool): Promise<void> {
  const connection = await connect(pool)
  try {
    await connection.query('select pg_advisory_lock($1)', [MIGRATION_LOCK])
    const db = drizzle(connection, { schema })
    await migrate(db, { migrationsFolder })
    await allowTrigrams(db)
    await connection.query('select pg_advisory_unlock($1)', [MIGRATION_LOCK])
    connection.release()
  } catch (error) {
    // Closing the connection releases the lock
    connection.release(true)
    throw error
  }
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

async function connect(pool: pg.Pool): Promise<pg.PoolClient> {
  try {
    return await pool.connect()
  } catch (error) {
    const reason = error instanceof Error ? error.message : ''
    throw new StartupError(
      `Cannot connect to the server in DATABASE_URL (${reason || 'no answer'}). ` +
        'Start it or correct the address. Without DATABASE_URL, the embedded database is used.',
    )
  }
}
