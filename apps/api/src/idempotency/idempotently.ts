import { createHash } from 'node:crypto'
import { and, eq } from 'drizzle-orm'
import type { Clock } from '../clock'
import type { Database } from '../db/index'
import { Problem } from '../http/problems'
import * as z from 'zod'
import { idempotencyKeys } from '../db/tables/index'
import type { IdempotencyKeyRow } from '../db/tables/index'

/** The header of a request that creates something. */
export const IdempotencyHeaderSchema = z.object({
  'idempotency-key': z.string().min(1).max(255).optional().meta({
    description:
      'Key that makes the request safe to repeat: the same key gets the same answer and has no further effect',
    example: '6f1c8f4e-2d0b-4b57-9a53-3f6f6f0a8f11',
  }),
})

/** A write that can be repeated after a lost response. */
export interface RepeatableWrite {
  /** The `Idempotency-Key` header; without one, the write is done each time. */
  readonly key: string | undefined
  readonly person: string
  /** The content of the request; requests are the same if this is equal. */
  readonly request: unknown
}

function hashOf(request: unknown): string {
  return createHash('sha256').update(JSON.stringify(request)).digest('base64url')
}

/** Returns the row that claims the key of a write whose answer is known, if it has one. */
export function claimOf(
  { key, person, request }: RepeatableWrite,
  answer: object,
  at: string,
): IdempotencyKeyRow | undefined {
  if (key === undefined) return undefined
  return { person, key, requestHash: hashOf(request), status: 201, answer, createdAt: at }
}

/**
 * Performs a write once per key and returns the same answer each time. The answer is stored in the
 * transaction of the write. A refused write stores nothing, so that it can be repeated. Keys are
 * deleted after a day.
 *
 * @param write - must use only the given transaction
 * @param answers - schema of the stored answers
 */
export async function idempotently<Answer extends object>(
  { db, clock }: { readonly db: Database; readonly clock: Clock },
  { key, person, request }: RepeatableWrite,
  write: (tx: Database) => Promise<Answer>,
  answers: z.ZodType<Answer>,
): Promise<Answer> {
  if (key === undefined) return write(db)
  const requestHash = hashOf(request)
  return db.transaction(async (tx) => {
    const at = clock()
    const row = { person, key, requestHash, status: 0, answer: {}, createdAt: at }
    // Waits for a concurrent request with the same key
    const claimed = await tx
      .insert(idempotencyKeys)
      .values(row)
      .onConflictDoNothing()
      .returning({ key: idempotencyKeys.key })
    const own = and(eq(idempotencyKeys.person, person), eq(idempotencyKeys.key, key))
    if (claimed.length === 0) {
      const [kept] = await tx.select().from(idempotencyKeys).where(own)
      if (kept?.requestHash === requestHash) return answers.parse(kept.answer)
      throw new Problem(
        'key-reused',
        'This Idempotency-Key was used for another request. Use a new key.',
      )
    }
    const answer = await write(tx)
    await tx.update(idempotencyKeys).set({ answer, status: 201 }).where(own)
    return answer
  })
}
