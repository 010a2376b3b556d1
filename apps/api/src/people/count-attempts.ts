import { eq, lte, sql } from 'drizzle-orm'
import { addMinutes } from '../clock'
import type { Clock } from '../clock'
import type { Database } from '../db/index'
import { failedAttempts } from './tables'
import { hashOf } from './token'

/** So long after the last attempt that counted, they count from zero again. */
export const ATTEMPTS_MINUTES = 15

/** What attempts to give the password of an account are aimed at. */
export function passwordAttempts(email: string): string {
  return `password:${email.toLowerCase()}`
}

interface Deps {
  readonly db: Database
  readonly clock: Clock
}

/**
 * Counts an attempt before it is judged, in one statement, so that of many made at the same moment
 * no more than `max` are judged.
 *
 * @param subject - what the attempt is aimed at; only its hash is kept
 * @returns `false` where there were `max` already: the attempt must not be judged
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

/** To be called once an attempt has succeeded. */
export async function deleteAttempts({ db }: Pick<Deps, 'db'>, subject: string): Promise<void> {
  await db.delete(failedAttempts).where(eq(failedAttempts.subjectHash, hashOf(subject)))
}
