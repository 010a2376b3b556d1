import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { sql } from 'drizzle-orm'
import { hasCirculars } from './circulars/index'
import { hasDrafts } from './drafts/index'
import type { DraftDeps } from './drafts/index'

const FIRST_LETTER = 'tsb-circular-352.txt'
const { resolve } = createRequire(import.meta.url)

/** Arbitrary number, the same in every process: the lock for the sample data. */
const SEED_LOCK = 4_752_022

/**
 * Imports and publishes the sample circular if none was imported, all or nothing, at most once.
 *
 * @returns whether it did
 */
export async function publishFirstLetter({ db, clock }: DraftDeps): Promise<boolean> {
  if (await isFilled(db)) return false

  // Loaded on demand: only the first start needs the reader
  const { createDraft, PLATFORM, publishDraft, reviewDraft } = await import('./drafts/index')
  const { confirmFacts } = await import('@u4ssc/domain/circulars')
  const { readCircular } = await import('@u4ssc/reader')
  const text = await readFile(resolve(`@u4ssc/domain/samples/${FIRST_LETTER}`), 'utf8')
  // The facts of this circular were checked by people
  const read = confirmFacts(readCircular(text), [''])
  return db.transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(${SEED_LOCK})`)
    if (await isFilled(tx)) return false

    const deps = { db: tx, clock }
    const { draft } = await createDraft(deps, { text, read, fileName: FIRST_LETTER }, PLATFORM)
    const { version, hash: reviewed } = await reviewDraft(tx, draft, clock())
    await publishDraft(deps, draft.id, { version, reviewed }, PLATFORM)
    return true
  })
}

async function isFilled(db: DraftDeps['db']): Promise<boolean> {
  return (await hasCirculars(db)) || (await hasDrafts(db))
}
