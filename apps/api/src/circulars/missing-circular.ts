import type { Database } from '../db/index'
import { Problem } from '../http/problems'
import { findKeptCircular } from './store'

/** Returns why a circular is missing: never published, or withdrawn. */
export async function missingCircular(db: Database, id: string): Promise<Problem> {
  const { withdrawalReason: reason = null, withdrawnAt = null } =
    (await findKeptCircular(db, id)) ?? {}
  return reason === null
    ? new Problem(
        'circular-not-found',
        `There is no published circular "${id}". Check the address.`,
      )
    : new Problem('circular-withdrawn', reason, [], undefined, {
        withdrawnAt: withdrawnAt ?? undefined,
      })
}
