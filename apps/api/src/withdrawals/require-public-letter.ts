import { findCircularToChange } from '../circulars/index'
import type { Database } from '../db/index'
import { Problem } from '../http/problems'

/**
 * Checks that the circular of a meeting is public, and locks it against withdrawal until the
 * transaction ends.
 */
export async function requirePublicLetter(tx: Database, circularId: string): Promise<void> {
  const letter = await findCircularToChange(tx, circularId)
  if (letter?.withdrawnAt === null) return
  throw new Problem(
    'letter-withdrawn',
    `The meeting depends on the withdrawn circular "${circularId}". Restore it first.`,
  )
}
