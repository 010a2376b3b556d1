import { changesFor, compareMeetings } from '@u4ssc/domain/meetings'
import type { Meeting } from '@u4ssc/domain'
import type { DraftBase, PreviewedRelease } from '@u4ssc/client/contract'
import type { Database } from '../db/index'
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
  const chain = await findChainOfMeeting(db, base.slug)
  const notes = notesOn(base.position, draft, [])
  const found = chain ? checkDrift(meeting, chain, notes, latest.drift) : []
  const isNews = changesFor('public', changes).length > 0
  return {
    ...base,
    latest: latest.number,
    changes,
    drift: found.map(({ drift, note }) => ({ ...drift, note })),
    sequence: { before: latest.sequence, after: nextSequence(latest.sequence, changes) },
    told: isNews ? await countToTell(db, base.slug) : NOBODY,
  }
}
