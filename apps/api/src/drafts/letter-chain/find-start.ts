import type { Reading } from '@u4ssc/domain'
import type { Database } from '../../db/index'
import { findChainFor, findChainOfMeeting } from './find-chain'
import { applyToLatestRelease } from './apply-to-latest-release'
import type { DraftStart } from './apply-to-latest-release'

/**
 * Returns the public meetings that a circular starts from.
 *
 * @param slug - meeting chosen by a person; `null` if only the text decides
 */
export async function findStart(
  tx: Database,
  read: Reading,
  slug: string | null,
): Promise<DraftStart | undefined> {
  const chain = await (slug === null ? findChainFor(tx, read) : findChainOfMeeting(tx, slug))
  return chain && applyToLatestRelease(read, chain)
}
