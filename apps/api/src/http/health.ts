import { sql } from 'drizzle-orm'
import type { Database } from '../db/index'
import type { App } from './app-env'

/** A slower database is treated as unavailable. */
const WAIT_MS = 2_000

/**
 * Adds `/healthz` (the process answers) and `/readyz` (it accepts requests and its database
 * answers).
 *
 * @param isStopping - whether the process is shutting down
 */
export function addHealth(app: App, db: Database, isStopping = () => false): void {
  app.get('/healthz', (c) => c.json({ status: 'ok' }))
  app.get('/readyz', async (c) => {
    c.header('cache-control', 'no-store')
    if (isStopping()) return c.json({ status: 'stopping' }, 503)
    return (await isReachable(db))
      ? c.json({ status: 'ready' })
      : c.json({ status: 'database-unreachable' }, 503)
  })
}

async function isReachable(db: Database): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined
  const tooLate = new Promise<false>((settle) => {
    timer = setTimeout(() => settle(false), WAIT_MS)
  })
  const answers = db.execute(sql`select 1`).then(
    () => true,
    () => false,
  )
  const isThere = await Promise.race([answers, tooLate])
  clearTimeout(timer)
  return isThere
}
