import { eq, lte, sql } from 'drizzle-orm'
import { addMinutes } from '../clock'
import type { Clock } from '../clock'
import type { Database } from '../db/index'
import { failedAttempts } from '../db/tables/index'
import { hashOf } from '../people/index'

/** Failed attempts are forgotten after this time. */
export const ATTEMPTS_MINUTES = 15

/** Returns the subject of attempts to guess the password of an account. */
export function passwordAttempts(email: string): string {
  return `password:${email.toLowerCase()}`
}

interface Deps {
  readonly db: Database
  readonly clock: Clock
}

/**
 * Counts an attempt before it is checked, in one statement, so that at most `max` concurrent
 * attempts are checked.
 *
 * @param subject - target of the attempt; only its hash is stored
 * @returns `false` if the limit is reached: do not check the attempt
 */
export async function countAttempt(
  { db, clock }: Deps,
  subject: string,
  max: number,
): Promise<boolean> {
  const { subjectHash, failed, lastAt } = failedAttempts
  const now = clock()
  const isOver = lte(lastAt, addMinutes(now, -ATTEMPTS_MINUTES))
  const counted = await db
    .insert(failedAttempts)
    .values({ subjectHash: hashOf(subject), failed: 1, lastAt: now })
    .onConflictDoUpdate({
      target: subjectHash,
      set: { failed: sql`case when ${isOver} then 1 else ${failed} + 1 end`, lastAt: now },
      setWhere: sql`${isOver} or ${failed} < ${max}`,
    })
    .returning({ failed })
  return counted.length > 0
}

/** Returns whether the last attempt was the last one that is checked for now. */
export async function isUsedUp(
  { db }: Pick<Deps, 'db'>,
  subject: string,
  max: number,
): Promise<boolean> {
  const { subjectHash, failed } = failedAttempts
  const [row] = await db
    .select({ failed })
    .from(failedAttempts)
    .where(eq(subjectHash, hashOf(subject)))
  return (row?.failed ?? 0) >= max
}

/** Resets the count after a successful attempt. */
export async function deleteAttempts({ db }: Pick<Deps, 'db'>, subject: string): Promise<void> {
  await db.delete(failedAttempts).where(eq(failedAttempts.subjectHash, hashOf(subject)))
}
