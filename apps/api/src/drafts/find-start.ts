import type { Reading } from '@u4ssc/domain'
import type { Database } from '../db/index'
import { findChainFor, findChainOfMeeting } from './find-chain'
import { applyToLatestRelease } from './apply-to-latest-release'
import type { DraftStart } from './apply-to-latest-release'

/**
 * Where the draft of a circular starts: on the public meetings that it is about.
 *
 * @param slug - of the meeting that somebody says the circular is about; `null` where only its own
 *   words count
 */
export async function findStart(
  tx: Database,
  read: Reading,
  slug: string | null,
): Promise<DraftStart | undefined> {
  const chain = await (slug === null ? findChainFor(tx, read) : findChainOfMeeting(tx, slug))
  return chain && applyToLatestRelease(read, chain)
}
