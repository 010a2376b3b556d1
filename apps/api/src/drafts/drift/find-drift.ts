import type { Meeting } from '@u4ssc/domain'
import type { DraftBase, ReviewedDrift } from '@u4ssc/client/drafts'
import type { AcceptedDrift } from '@u4ssc/client/meetings'
import type { Database } from '../../db/index'
import { checkDrift } from './check-drift'
import type { FactNote } from './check-drift'
import { correctedReading } from '../draft-view'
import { findChainOfMeeting } from '../letter-chain/find-chain'
import type { LetterChain } from '../letter-chain/letter-chain'
import { statedMeetings } from '../review/stated-meetings'
import type { DraftRow } from '../../db/tables/index'

/**
 * Returns where a meeting of a draft differs from its circulars, with explanatory notes.
 *
 * @param accepted - differences accepted with an earlier release
 */
export async function findDrift(
  db: Database,
  draft: DraftRow,
  { slug, position }: DraftBase,
  { meeting, accepted }: { meeting: Meeting; accepted: readonly AcceptedDrift[] },
): Promise<ReviewedDrift[]> {
  const published = await findChainOfMeeting(db, slug)
  if (!published) return []
  const chain = draft.meeting === null ? withLetterOf(draft, published) : published
  const found = checkDrift(meeting, chain, notesOn(position, draft), accepted)
  return found.map(({ drift, note }) => ({ ...drift, note }))
}

/**
 * Returns the chain including the circular of the draft. Its own statements are not differences.
 */
function withLetterOf(draft: DraftRow, { root, later, releases }: LetterChain): LetterChain {
  const { circular, evidence, meetings } = correctedReading(draft)
  const own = { circular, evidence, meetings: statedMeetings(draft, meetings), diagnostics: [] }
  const letters = [...later, own].sort((one, other) =>
    (one.circular.issuedOn ?? '') < (other.circular.issuedOn ?? '') ? -1 : 1,
  )
  return { root, later: letters, releases }
}

/** Returns the notes that explain differences of a meeting: from corrections and from decisions. */
function notesOn(position: number, { corrections, decisions }: DraftRow): FactNote[] {
  const prefix = `/meetings/${position}/`
  const decided = `drift/${position}/`
  return [
    ...decisions.map(({ issue, note }) => ({ pointer: issue, note, prefix: decided })),
    ...corrections.map(({ pointer, note }) => ({ pointer, note, prefix })),
  ].flatMap(({ pointer, note, prefix: start }) =>
    note !== null && note.trim() !== '' && pointer.startsWith(start)
      ? [{ pointer: pointer.slice(start.length - 1), note }]
      : [],
  )
}
