import { lt } from 'drizzle-orm'
import { addMinutes } from '../clock'
import type { Database } from '../db/index'
import { usedCodes } from '../db/tables/index'
import { hashOf } from '../people/index'

/** Longer than a code is valid; the same digits can recur afterwards. */
const MINUTES_KEPT = 5

/** Uses up an authenticator code (RFC 6238, 5.2). @returns `false` if it was already used */
export async function takeCode(
  db: Database,
  userId: string,
  code: string,
  usedAt: string,
): Promise<boolean> {
  await db.delete(usedCodes).where(lt(usedCodes.usedAt, addMinutes(usedAt, -MINUTES_KEPT)))
  const made = await db
    .insert(usedCodes)
    .values({ userId, codeHash: hashOf(code), usedAt })
    .onConflictDoNothing()
    .returning({ usedAt: usedCodes.usedAt })
  return made.length > 0
}
