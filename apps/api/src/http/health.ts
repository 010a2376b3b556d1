import { sql } from 'drizzle-orm'
import type { Database } from '../db/index'
import type { App } from './app-env'

/** `/healthz`: the process answers. `/readyz`: its database answers too. */
export function addHealth(app: App, db: Database): void {
  app.get('/healthz', (c) => c.json({ status: 'ok' }))
  app.get('/readyz', async (c) => {
    try {
      await db.execute(sql`select 1`)
      return c.json({ status: 'ready' })
    } catch {
      return c.json({ status: 'database-unreachable' }, 503)
    }
  })
}
