import { createHash, randomBytes } from 'node:crypto'
import { eq } from 'drizzle-orm'
import type { Database } from '../db/index'
import { keys } from '../db/tables/index'

/** Returns a random URL-safe token. */
export function makeToken(): string {
  return randomBytes(32).toString('base64url')
}

/** Returns the hash stored for a token. Tokens are long, so a fast hash is enough. */
export function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('base64url')
}

/** Returns a named secret, created on first use and shared by all processes. */
export async function findOrMakeSecret(db: Database, name: string): Promise<string> {
  const fresh = { name, value: randomBytes(32).toString('base64url') }
  await db.insert(keys).values(fresh).onConflictDoNothing()
  const [kept] = await db.select().from(keys).where(eq(keys.name, name))
  if (kept === undefined) throw new Error(`The key of the ${name} is gone`)
  return kept.value
}
