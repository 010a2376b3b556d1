import { changesFor, compareMeetings } from '@u4ssc/domain/meetings'
import type { Meeting } from '@u4ssc/domain'
import type {
  AcceptedDrift,
  DraftBase,
  PreviewedDrift,
  PreviewedRelease,
} from '@u4ssc/client/contract'
import type { Database } from '../db/index'
import { findUnapproved } from '../meeting-documents/index'
import { findLatestRelease } from '../meetings/index'
import { countToTell } from '../notices/index'
import { nextSequence } from './calendar-sequence'
import { checkDrift } from './check-drift'
import { correctedReading } from './draft-view'
import { findChainOfMeeting } from './find-chain'
import { notesOn } from './notes-on'
import type { DraftRow } from './table'

const NOBODY = { registrants: 0, followers: 0 }

/** What publishing a draft would make of each published meeting that it changes. */
export async function previewReleases(db: Database, draft: DraftRow): Promise<PreviewedRelease[]> {
  const { meetings } = correctedReading(draft)
  const releases: PreviewedRelease[] = []
  for (const base of draft.bases) {
    const meeting = meetings[base.position]
    if (meeting) releases.push(await previewRelease(db, draft, base, meeting))
  }
  return releases
}

async function previewRelease(
  db: Database,
  draft: DraftRow,
  base: DraftBase,
  meeting: Meeting,
): Promise<PreviewedRelease> {
  const latest = await findLatestRelease(db, base.slug)
  if (!latest) throw new Error(`The meeting "${base.slug}" that a draft changes is gone`)
  const changes = compareMeetings(latest.meeting, meeting)
  const isNews = changesFor('public', changes).length > 0
  return {
    ...base,
    latest: latest.number,
    changes,
    drift: await findDrift(db, draft, base, { meeting, accepted: latest.drift }),
    unapproved: await findUnapproved(db, meeting),
    sequence: { before: latest.sequence, after: nextSequence(latest.sequence, changes) },
    told: isNews ? await countToTell(db, base.slug) : NOBODY,
  }
}

/** Where a meeting of a draft departs from its letters, with the notes that accept it. */
export async function findDrift(
  db: Database,
  draft: DraftRow,
  { slug, position }: DraftBase,
  { meeting, accepted }: { meeting: Meeting; accepted: readonly AcceptedDrift[] },
): Promise<PreviewedDrift[]> {
  const chain = await findChainOfMeeting(db, slug)
  if (!chain) return []
  const found = checkDrift(meeting, chain, notesOn(position, draft, []), accepted)
  return found.map(({ drift, note }) => ({ ...drift, note }))
}
