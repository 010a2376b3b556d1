import type { Database } from './database'

const ROLLED_BACK = new Error('The change is only a preview')

/** Returns the result of a change without saving it. */
export async function previewChange<Result>(
  db: Database,
  change: (tx: Database) => Promise<Result>,
): Promise<Result> {
  const results: Result[] = []
  try {
    await db.transaction(async (tx) => {
      results.push(await change(tx))
      throw ROLLED_BACK
    })
  } catch (error) {
    const [result] = results
    if (error !== ROLLED_BACK || result === undefined) throw error
    return result
  }
  throw ROLLED_BACK
}
