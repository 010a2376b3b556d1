import { randomBytes } from 'node:crypto'
import { eq } from 'drizzle-orm'
import type { Database } from '../db/index'
import { keys } from '../db/tables/index'

/** Returns a named secret, created on first use and shared by all processes. */
export async function findOrMakeSecret(db: Database, name: string): Promise<string> {
  const fresh = { name, value: randomBytes(32).toString('base64url') }
  await db.insert(keys).values(fresh).onConflictDoNothing()
  const [kept] = await db.select().from(keys).where(eq(keys.name, name))
  if (kept === undefined) throw new Error(`The key of the ${name} is gone`)
  return kept.value
}
