import { positionsLeftOut } from '@u4ssc/client/circulars'
import type { Meeting, Reading } from '@u4ssc/domain'
import type { Publication, PublicationRequest, Review, ReviewedMeeting } from '@u4ssc/client/drafts'
import { recordAct } from '../../audit/index'
import {
  circularKey,
  correctionsWithout,
  insertCircular,
  withoutMeetings,
} from '../../circulars/index'
import type { CircularKey } from '../../circulars/index'
import type { Database } from '../../db/index'
import { Problem } from '../../http/problems'
import { evidenceOfMeeting, findLatestToFollow, insertFirstRelease } from '../../meetings/index'
import { indexPublished } from '../../search/index'
import type { DraftDeps, DraftEditor } from '../draft-editor'
import { correctedReading } from '../draft-view'
import { publishRelease } from './publish-release'
import { requireDraft } from '../require-draft'
import { requirePublishedMeetings } from '../require-own-meetings'
import { requireReviewed } from './require-reviewed'
import { reviewDraft, statedMeetings } from '../review/index'
import { updateDraft } from '../store'
import type { DraftRow } from '../../db/tables/index'

/**
 * Publishes a circular and its meetings, all or nothing, exactly as reviewed.
 *
 */
export async function publishDraft(
  { db, clock }: DraftDeps,
  id: string,
  request: PublicationRequest,
  by: DraftEditor,
): Promise<Publication> {
  return db.transaction(async (tx) => {
    const draft = await requireDraft(tx, id, { version: request.version }, by, 'already-published')
    requirePublishedMeetings(draft, by)
    await holdMeetings(tx, draft)
    const at = clock()
    const review = await reviewDraft(tx, draft, at)
    await requireReviewed(tx, draft, review, request)
    const publication = await publishReading(tx, draft, review, { ...request, at, person: by.id })
    await indexPublished(tx)
    const version = draft.version + 1
    await updateDraft(tx, { ...draft, status: 'published', version, updatedAt: at }, by)
    await recordAct(tx, {
      at,
      person: by.id,
      action: 'publish-draft',
      subject: `drafts/${id}`,
      before: null,
      after: publication,
    })
    return publication
  })
}

/** Locks the meetings for publication, always in the same order. */
async function holdMeetings(tx: Database, { bases }: DraftRow): Promise<void> {
  const slugs = bases.map(({ slug }) => slug).sort()
  for (const slug of slugs) await findLatestToFollow(tx, slug)
}

interface Act extends Pick<PublicationRequest, 'name' | 'reason'> {
  readonly at: string
  readonly person: string | null
}

async function publishReading(
  tx: Database,
  draft: DraftRow,
  review: Review,
  { name = null, reason = null, at, person }: Act,
): Promise<Publication> {
  const reading = correctedReading(draft)
  const key = circularKey(reading.circular)
  if (!key) throw new Error(`Draft ${draft.id} passed its review without a reference`)
  const circularId = draft.meeting === null ? key.id : null
  if (circularId !== null) await writeCircular(tx, draft, reading, key, at)

  const meetings: Publication['meetings'] = []
  const leftOut = positionsLeftOut(draft.corrections)
  for (const [position, meeting] of reading.meetings.entries()) {
    if (leftOut.has(position)) continue
    const base = draft.bases.find((one) => one.position === position)
    const reviewed = review.meetings.find((one) => one.position === position)
    const { drift = [] } = reviewed ?? {}
    const closesAt = movedClosingOf(reviewed)
    const own = { meeting, drift, circularId, closesAt, name, reason, at, person }
    const release = base
      ? await publishRelease(tx, { ...own, base })
      : await writeMeeting(tx, key.id, reading, meeting, position, at)
    meetings.push({ slug: meeting.id, title: meeting.title, release })
  }
  if (circularId === null) refuseIdle(draft, meetings)
  return { circular: key.id, meetings }
}

function movedClosingOf(reviewed: ReviewedMeeting | undefined): string | undefined {
  const { before = null, after = null } = reviewed?.schedule.registrationClosesAt ?? {}
  return after === before ? undefined : (after ?? undefined)
}

function refuseIdle({ bases }: DraftRow, meetings: Publication['meetings']): void {
  const isIdle = bases.every(({ slug, release }) =>
    meetings.some((meeting) => meeting.slug === slug && meeting.release === release),
  )
  if (isIdle)
    throw new Problem('nothing-changed', 'The draft is the same as the published meeting.')
}

async function writeCircular(
  tx: Database,
  draft: DraftRow,
  reading: Reading,
  key: CircularKey,
  publishedAt: string,
): Promise<void> {
  const stated = { ...reading, meetings: statedMeetings(draft, reading.meetings) }
  const leftOut = positionsLeftOut(draft.corrections)
  const { circular, meetings, evidence, diagnostics } = withoutMeetings(stated, leftOut)
  const isNew = await insertCircular(tx, {
    ...key,
    kind: circular.reference.kind,
    subject: circular.subject,
    language: circular.language,
    sourceText: draft.sourceText,
    circular,
    meetings,
    evidence,
    diagnostics,
    corrections: correctionsWithout(draft.corrections, leftOut),
    publishedAt,
  })
  if (!isNew) throw raced(`The circular "${key.id}" was published meanwhile`)
}

async function writeMeeting(
  tx: Database,
  circularId: string,
  reading: Reading,
  meeting: Meeting,
  position: number,
  publishedAt: string,
): Promise<number> {
  const evidence = evidenceOfMeeting(reading.evidence, position)
  const isNew = await insertFirstRelease(tx, { circularId, meeting, evidence, publishedAt })
  if (isNew) return 1
  throw raced(`A meeting "${meeting.id}" was published meanwhile`)
}

/** Returns the problem for a publication that happened since the review was checked. */
function raced(message: string): Problem {
  return new Problem('review-outdated', `${message}. Review the draft again.`)
}
