import { sql } from 'drizzle-orm'
import type { Database } from './database'

/** What a server answers where this user may not add the extension, or where it is not installed. */
const REFUSALS = new Set(['42501', '58P01', '0A000'])

/**
 * Adds the comparison of words by trigrams, by which search finds the word that was meant; without
 * it, search finds words as they are typed.
 *
 * @returns whether the database has it
 */
export async function allowTrigrams(db: Database): Promise<boolean> {
  try {
    await db.execute(sql`create extension if not exists pg_trgm`)
    await db.execute(sql`create index if not exists search_words_trigrams_index
      on search_words using gin (word gin_trgm_ops)`)
    return true
  } catch (error) {
    if (isRefusal(error)) return false
    throw error
  }
}

function isRefusal(error: unknown): boolean {
  const cause = error instanceof Error ? (error.cause ?? error) : error
  const code = typeof cause === 'object' && cause !== null && 'code' in cause ? cause.code : null
  return typeof code === 'string' && REFUSALS.has(code)
}
