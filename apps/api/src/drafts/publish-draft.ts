import type { Meeting, Reading } from '@u4ssc/domain'
import type { Publication } from '@u4ssc/client/contract'
import { recordAct } from '../audit/index'
import { circularKey, insertCircular } from '../circulars/index'
import type { CircularKey } from '../circulars/index'
import type { Database } from '../db/index'
import { Problem } from '../http/problems'
import { evidenceOfMeeting, insertFirstRelease } from '../meetings/index'
import type { DraftDeps } from './create-draft'
import { correctedReading } from './draft-view'
import { openDoubts } from './open-doubts'
import { requireDraft } from './require-draft'
import { updateDraft } from './store'
import type { DraftRow } from './table'

/**
 * Makes a letter and its meetings public, all of it or nothing.
 *
 * @param person - id of who does it; `null` for the program itself
 */
export async function publishDraft(
  { db, clock }: DraftDeps,
  id: string,
  { version }: { readonly version: number },
  person: string | null,
): Promise<Publication> {
  return db.transaction(async (tx) => {
    const draft = await requireDraft(tx, id, version, 'already-published')
    refuseDoubts(draft)
    const reading = correctedReading(draft)
    const key = requireKey(reading)

    const at = clock()
    await writeCircular(tx, draft, reading, key, at)
    for (const [position, meeting] of reading.meetings.entries())
      await writeMeeting(tx, key.id, reading, meeting, position, at)
    await updateDraft(tx, { ...draft, status: 'published', version: version + 1, updatedAt: at })

    const publication = {
      circular: key.id,
      meetings: reading.meetings.map((meeting) => ({ slug: meeting.id, title: meeting.title })),
    }
    await recordAct(tx, {
      at,
      person,
      action: 'publish-draft',
      subject: `drafts/${id}`,
      before: null,
      after: publication,
    })
    return publication
  })
}

function refuseDoubts(draft: DraftRow): void {
  const doubts = openDoubts(draft)
  if (doubts.length === 0) return
  throw new Problem(
    'doubts-open',
    'Correct the facts they are about, or accept them; then publish',
    doubts.map(({ position, diagnostic }) => ({
      pointer: `/read/diagnostics/${position}`,
      message: diagnostic.code,
    })),
  )
}

function requireKey({ circular }: Reading): CircularKey {
  const key = circularKey(circular)
  if (key !== undefined) return key
  const facts = {
    '/circular/reference/series': circular.reference.series,
    '/circular/reference/number': circular.reference.number,
    '/circular/issuedOn': circular.issuedOn,
  }
  const missing = Object.entries(facts).filter(([, value]) => value === null)
  throw new Problem(
    'letter-unnamed',
    'The letter has no address without them: add what is missing as a correction',
    missing.map(([pointer]) => ({ pointer: `/reading${pointer}`, message: 'is missing' })),
  )
}

async function writeCircular(
  tx: Database,
  draft: DraftRow,
  { circular, evidence, diagnostics }: Reading,
  key: CircularKey,
  publishedAt: string,
): Promise<void> {
  const isNew = await insertCircular(tx, {
    ...key,
    kind: circular.reference.kind,
    subject: circular.subject,
    language: circular.language,
    sourceText: draft.sourceText,
    circular,
    evidence,
    diagnostics,
    corrections: draft.corrections,
    publishedAt,
  })
  if (!isNew) throw new Problem('already-published', `The letter "${key.id}" is public already`)
}

async function writeMeeting(
  tx: Database,
  circularId: string,
  reading: Reading,
  meeting: Meeting,
  position: number,
  publishedAt: string,
): Promise<void> {
  const evidence = evidenceOfMeeting(reading.evidence, position)
  const isNew = await insertFirstRelease(tx, { circularId, meeting, evidence, publishedAt })
  if (isNew) return
  const message = `A meeting "${meeting.id}" is public already`
  throw new Problem('meeting-already-published', message, [
    { pointer: `/reading/meetings/${position}/id`, message },
  ])
}
