import { lt } from 'drizzle-orm'
import { addMinutes } from '../clock'
import type { Database } from '../db/index'
import { usedCodes } from './tables'
import { hashOf } from './token'

/** Longer than any timed code holds; after that the same six digits may come up again. */
const MINUTES_KEPT = 5

/** Uses a timed code up (RFC 6238, 5.2). @returns `false` where it has been used already */
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
