import type { OpenDrift } from '@u4ssc/client/contract'
import type { Database } from '../db/index'
import { findLatestRelease } from '../meetings/index'
import { correctedReading } from './draft-view'
import { findDrift } from './find-drift'
import { listDrafts } from './store'
import type { DraftRow } from './table'

/** Each is compared with the letters of its meetings; more drafts are not open at once. */
const DRAFTS_MAX = 50

/**
 * Where the newest open drafts depart from the letters of their meetings and no note says why.
 *
 * @param meeting - slug of the one meeting that they change; `undefined` for any
 */
export async function listOpenDrift(
  db: Database,
  meeting: string | undefined,
): Promise<OpenDrift['items']> {
  const filter = { status: 'open', meeting } as const
  const rows = await listDrafts(db, filter, { after: undefined, limit: DRAFTS_MAX })
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
