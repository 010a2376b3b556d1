import type { Meeting, Reading } from '@u4ssc/domain'
import type { Publication, PublicationRequest } from '@u4ssc/client/contract'
import { recordAct } from '../audit/index'
import { circularKey, findKeptCircular, insertCircular } from '../circulars/index'
import type { CircularKey } from '../circulars/index'
import type { Database } from '../db/index'
import { Problem } from '../http/problems'
import { evidenceOfMeeting, insertFirstRelease } from '../meetings/index'
import { indexPublished } from '../search/index'
import type { DraftDeps } from './create-draft'
import { correctedReading } from './draft-view'
import { notesOn } from './notes-on'
import { openDoubts } from './open-doubts'
import { publishRelease } from './publish-release'
import { refuseUnapproved } from './refuse-unapproved'
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
  request: PublicationRequest,
  person: string | null,
): Promise<Publication> {
  return db.transaction(async (tx) => {
    const draft = await requireDraft(tx, id, { version: request.version }, 'already-published')
    refuseDoubts(draft)
    const at = clock()
    const publication = await publishReading(tx, draft, request, { at, person })
    await indexPublished(tx)
    const version = draft.version + 1
    await updateDraft(tx, { ...draft, status: 'published', version, updatedAt: at })
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

interface Act {
  readonly at: string
  readonly person: string | null
}

async function publishReading(
  tx: Database,
  draft: DraftRow,
  { name = null, driftNotes = [] }: PublicationRequest,
  { at, person }: Act,
): Promise<Publication> {
  const reading = correctedReading(draft)
  const key = requireKey(reading)
  const circularId = draft.meeting === null ? key.id : null
  if (circularId !== null) await writeCircular(tx, draft, reading, key, at)

  const meetings: Publication['meetings'] = []
  for (const [position, meeting] of reading.meetings.entries()) {
    const base = draft.bases.find((one) => one.position === position)
    const notes = notesOn(position, draft, driftNotes)
    const release = base
      ? await publishRelease(tx, { base, meeting, circularId, name, notes, at, person })
      : await writeMeeting(tx, key.id, reading, meeting, position, at)
    meetings.push({ slug: meeting.id, title: meeting.title, release })
  }
  if (circularId === null) refuseIdle(draft, meetings)
  return { circular: key.id, meetings }
}

function refuseIdle({ bases }: DraftRow, meetings: Publication['meetings']): void {
  const isIdle = bases.every(({ slug, release }) =>
    meetings.some((meeting) => meeting.slug === slug && meeting.release === release),
  )
  if (isIdle) throw new Problem('nothing-changed', 'The draft is as its meeting is public')
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
  { circular, evidence, diagnostics, meetings }: Reading,
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
    // what the letter says itself; the rest of a meeting laid over a public one is not its word
    meetings: meetings.flatMap((meeting, position) =>
      draft.bases.some((base) => base.position === position)
        ? draft.read.meetings.slice(position, position + 1)
        : [meeting],
    ),
    evidence,
    diagnostics,
    corrections: draft.corrections,
    publishedAt,
  })
  if (isNew) return
  const kept = await findKeptCircular(tx, key.id)
  if (kept?.withdrawnAt != null)
    throw new Problem(
      'letter-withdrawn',
      `The letter "${key.id}" was public: ${kept.withdrawalReason}`,
    )
  throw new Problem('already-published', `The letter "${key.id}" is public already`)
}

async function writeMeeting(
  tx: Database,
  circularId: string,
  reading: Reading,
  meeting: Meeting,
  position: number,
  publishedAt: string,
): Promise<number> {
  await refuseUnapproved(tx, meeting, position)
  const evidence = evidenceOfMeeting(reading.evidence, position)
  const isNew = await insertFirstRelease(tx, { circularId, meeting, evidence, publishedAt })
  if (isNew) return 1
  const message = `A meeting "${meeting.id}" is public already`
  throw new Problem('meeting-already-published', message, [
    { pointer: `/reading/meetings/${position}/id`, message },
  ])
}
