import { sql } from 'drizzle-orm'
import type { Database } from '../database'

/** Errors of a server where this user cannot add the extension or where it is not installed. */
const REFUSALS = new Set(['42501', '58P01', '0A000'])

/**
 * Adds trigram comparison, which lets search correct misspelled words and finds registrations by a
 * part of a name without reading them all.
 *
 * @returns whether the database has it
 */
export async function allowTrigrams(db: Database): Promise<boolean> {
  try {
    await db.transaction(async (tx) => {
      await tx.execute(sql`create extension if not exists pg_trgm`)
      await tx.execute(sql`create index if not exists search_words_trigrams_index
        on search_words using gin (word gin_trgm_ops)`)
      await tx.execute(sql`create index if not exists registrations_text_trigrams_index
        on registrations using gin (lower(name || chr(10) || coalesce(organization, '') || chr(10)
          || coalesce(email, '')) gin_trgm_ops)`)
    })
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
