import type { Publication } from '@u4ssc/client/drafts'
import type { Clock } from '../../clock'
import type { Database } from '../../db/index'
import type { Jobs } from '../../jobs/index'
import { findRelease } from '../../meetings/index'
import { toNotice } from '../../stream/index'
import { queueEvent } from '../../webhooks/index'
import { findDraft } from '../store'

/** Queues webhook events for a publication and its new releases. */
export async function queueReleaseEvents(
  deps: { readonly db: Database; readonly jobs: Jobs; readonly clock: Clock },
  draftId: string,
  publication: Publication,
): Promise<void> {
  await queueEvent(deps, 'publication.created', publication)
  const bases = (await findDraft(deps.db, draftId))?.bases ?? []
  for (const { slug, release } of publication.meetings) {
    if (bases.some((base) => base.slug === slug && base.release === release)) continue
    const row = await findRelease(deps.db, slug, release)
    if (row) await queueEvent(deps, 'meeting.released', toNotice(row))
  }
}
