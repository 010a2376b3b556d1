import { sql } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/node-postgres'
import * as z from 'zod'
import type { Database } from '../database'
import { prepareTables } from '../migrations/index'
import * as schema from '../tables/index'
import { clientOf, connectionSettings } from './connect-to-host'
import { describeStartupFailure } from './startup-failure'

/** Arbitrary number, the same in every process: the lock for migrations. */
const LOCK = 4_752_021

const LOCK_SECONDS = 60

const LockedSchema = z.object({ rows: z.tuple([z.object({ locked: z.boolean() })]) })

/**
 * Brings the tables up to date, one process at a time. The lock belongs to the transaction, so it
 * also works behind a connection pool in transaction mode.
 *
 * @param onWait - called if another process has the lock
 * @throws {StartupError} if the server cannot be reached or used
 */
export async function migrateAlone(urls: readonly string[], onWait: () => void): Promise<void> {
  const client = new (clientOf(urls, 'write'))(connectionSettings(urls))
  client.on('error', () => undefined)
  try {
    await client.connect()
    await drizzle(client, { schema }).transaction(async (tx) => {
      await tx.execute(sql.raw(`set local lock_timeout = '${LOCK_SECONDS}s'`))
      await lock(tx, onWait)
      await prepareTables(tx)
    })
  } catch (error) {
    throw describeStartupFailure(error, urls[0] ?? '')
  } finally {
    await client.end().catch(() => undefined)
  }
}

async function lock(tx: Database, onWait: () => void): Promise<void> {
  const attempt = await tx.execute(sql`select pg_try_advisory_xact_lock(${LOCK}) as locked`)
  if (LockedSchema.parse(attempt).rows[0].locked) return
  onWait()
  await tx.execute(sql`select pg_advisory_xact_lock(${LOCK})`)
}
