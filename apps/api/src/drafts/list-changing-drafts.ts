import { compareMeetings } from '@u4ssc/domain/meetings'
import type { Meeting } from '@u4ssc/domain'
import type { Database } from '../db/index'
import { findRelease } from '../meetings/index'
import { correctedReading } from './draft-view'
import { listDrafts, findDraft } from './store'
import type { DraftRow } from '../db/tables/index'

/** More open drafts than expected; others are refused at publication. */
const MAX_DRAFTS = 200

/** An open draft in which a meeting differs from the release it is based on. */
interface ChangingDraft {
  readonly draft: string
  readonly position: number
  readonly isLetter: boolean
  readonly letter: string | null
  readonly updatedAt: string
}

export async function listChangingDrafts(db: Database, slug: string): Promise<ChangingDraft[]> {
  const page = { after: undefined, limit: MAX_DRAFTS }
  const drafts = await listDrafts(db, { status: 'open', meeting: slug }, page)
  const found = await Promise.all(drafts.map((draft) => changeIn(db, draft, slug)))
  return found.flatMap((one) => one ?? [])
}

async function changeIn(
  db: Database,
  row: DraftRow,
  slug: string,
): Promise<ChangingDraft | undefined> {
  const base = row.bases.find((one) => one.slug === slug)
  const before = base && (await findRelease(db, slug, base.release))
  const reading = correctedReading(row)
  const meeting = base && reading.meetings[base.position]
  if (!before || !meeting || compareMeetings(before.meeting, meeting).length === 0) return undefined
  const { id: draft, updatedAt } = row
  const isLetter = row.meeting === null
  const letter = isLetter ? reading.circular.reference.text : null
  return { draft, position: base.position, isLetter, letter, updatedAt }
}

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
