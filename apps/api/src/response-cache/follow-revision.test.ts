import { sql } from 'drizzle-orm'
import { expect, it, vi } from 'vitest'
import { createLog } from '../startup/create-log'
import type { OpenDatabase } from '../db/index'
import { openTestDatabase } from '../../test/open-test-database'
import { followRevision } from './follow-revision'
import { ResponseCache } from './response-cache'

const NEVER = 2_147_483_647

async function follow(database: OpenDatabase, checkEveryMs: number) {
  const responseCache = new ResponseCache()
  const stop = await followRevision(
    database,
    () => responseCache.clear(),
    createLog('silent'),
    checkEveryMs,
  )
  return { responseCache, stop }
}

async function publishElsewhere({ db }: OpenDatabase): Promise<void> {
  await db.execute(sql`insert into circulars
    (id, kind, series, number, issued_on, source_text, circular, meetings, evidence, diagnostics,
     corrections, published_at)
    values (gen_random_uuid()::text, 'circular', 's', gen_random_uuid()::text, '2021-10-13', '',
     '{}', '[]', '{}', '[]', '[]', now())`)
}

it('the cache is cleared by a database notification', async () => {
  const database = await openTestDatabase()
  const { responseCache, stop } = await follow(database, NEVER)
  const { clearings } = responseCache
  await publishElsewhere(database)
  await vi.waitFor(() => expect(responseCache.clearings).not.toBe(clearings), { timeout: 30_000 })
  await stop()
  await database.close()
})

it('the cache is cleared without a notification, and kept while the database is unavailable', async () => {
  const database = await openTestDatabase()
  const deaf = { ...database, listen: () => Promise.resolve(() => Promise.resolve()) }
  const { responseCache, stop } = await follow(deaf, 5)
  const { clearings } = responseCache
  await publishElsewhere(database)
  await vi.waitFor(() => expect(responseCache.clearings).not.toBe(clearings), { timeout: 30_000 })
  await stop()
  await database.close()

  const gone = await follow(deaf, NEVER)
  const kept = gone.responseCache.clearings
  await gone.stop()
  expect(gone.responseCache.clearings).toBe(kept)
})
