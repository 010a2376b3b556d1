import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres'
import type pg from 'pg'
import { queryLogger } from '../../tracing/index'
import { isDatabaseAway } from '../is-database-away'
import * as schema from '../tables/index'

type Handle = NodePgDatabase<typeof schema>

/**
 * Returns a query handle on a pool. Each transaction gives its connection back, and closes it if
 * the server was lost: the query builder keeps the connection forever when `begin` fails, which
 * happens behind a pooler without a server.
 */
export function queryPool(pool: pg.Pool): Handle {
  const handles = new WeakMap<pg.PoolClient, Handle>()
  const handleOf = (connection: pg.PoolClient) => {
    const handle = handles.get(connection) ?? drizzle(connection, { schema, logger: queryLogger })
    handles.set(connection, handle)
    return handle
  }
  const db = drizzle(pool, { schema, logger: queryLogger })
  db.transaction = async (work, config) => {
    const connection = await pool.connect()
    let isLost = false
    try {
      return await handleOf(connection).transaction(work, config)
    } catch (error) {
      isLost = isDatabaseAway(error)
      throw error
    } finally {
      connection.release(isLost)
    }
  }
  return db
}
