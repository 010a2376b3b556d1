import type { Meeting } from '@u4ssc/domain'
import type { Database } from '../db/index'
import { correctedReading } from './draft-view'
import { findDraft } from './store'

/**
 * Returns a published meeting as an open draft changes it; `undefined` if the draft is about
 * another meeting.
 */
export async function findDraftMeeting(
  db: Database,
  id: string,
  slug: string,
): Promise<Meeting | undefined> {
  const draft = await findDraft(db, id)
  const base = draft?.bases.find((one) => one.slug === slug)
  if (draft?.status !== 'open' || !base) return undefined
  return correctedReading(draft).meetings[base.position]
}
