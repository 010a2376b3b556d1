import type { OpenDrift } from '@u4ssc/client/drafts'
import type { Database } from '../../db/index'
import { findLatestRelease } from '../../meetings/index'
import { correctedReading } from '../draft-view'
import { findDrift } from './find-drift'
import { listDrafts } from '../store'
import type { DraftRow } from '../../db/tables/index'

/** Each draft is compared with the circulars of its meetings; more are not checked at a time. */
const MAX_DRAFTS = 50

/**
 * Returns unexplained differences between the newest open drafts and their circulars.
 *
 * @param meeting - slug of one meeting; `undefined` for all
 */
export async function listOpenDrift(
  db: Database,
  meeting: string | undefined,
): Promise<OpenDrift['items']> {
  const filter = { status: 'open', meeting } as const
  const rows = await listDrafts(db, filter, { after: undefined, limit: MAX_DRAFTS })
  const items: OpenDrift['items'] = []
  for (const row of rows) items.push(...(await openDriftOf(db, row)))
  return meeting === undefined ? items : items.filter(({ slug }) => slug === meeting)
}

async function openDriftOf(db: Database, row: DraftRow): Promise<OpenDrift['items']> {
  const { circular, meetings } = correctedReading(row)
  const items: OpenDrift['items'] = []
  for (const base of row.bases) {
    const meeting = meetings[base.position]
    const latest = await findLatestRelease(db, base.slug)
    if (!meeting || !latest) continue
    const found = await findDrift(db, row, base, { meeting, accepted: latest.drift })
    const drift = found.filter(({ note }) => note === null)
    const { slug, position } = base
    if (drift.length > 0)
      items.push({ draft: row.id, reference: circular.reference.text, slug, position, drift })
  }
  return items
}
