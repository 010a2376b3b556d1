import type { Database } from '../db/index'
import { Problem } from '../http/problems'
import { findPublishedMeeting } from './store'
import { findWithdrawnMeeting } from './withdrawal-store'

/** Returns why a meeting is missing: never published, or withdrawn. */
export async function missingMeeting(db: Database, slug: string): Promise<Problem> {
  const withdrawn = await findWithdrawnMeeting(db, slug)
  return withdrawn
    ? new Problem('meeting-withdrawn', withdrawn.reason, [], undefined, {
        withdrawnAt: withdrawn.withdrawnAt,
      })
    : new Problem(
        'meeting-not-found',
        `There is no published meeting "${slug}". Check the address.`,
      )
}

export async function isPublic(db: Database, slug: string): Promise<boolean> {
  return (await findPublishedMeeting(db, slug)) !== undefined
}
