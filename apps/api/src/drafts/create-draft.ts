import { randomUUID } from 'node:crypto'
import { checkFacts } from '@u4ssc/domain/circulars/writing'
import type { Circular, Meeting, Reading } from '@u4ssc/domain'
import type { DraftCreationSchema } from '@u4ssc/client/drafts'
import type * as z from 'zod'
import { recordAct } from '../audit/index'
import { findCircularRow, findKeptCircular } from '../circulars/index'
import type { Database } from '../db/index'
import { Problem } from '../http/problems'
import { findKeptMeeting, findLatestRelease, findLatestToFollow } from '../meetings/index'
import type { PublishedMeetingRow } from '../meetings/index'
import type { DraftDeps, DraftEditor } from './draft-editor'
import { correctedReading } from './draft-view'
import { findStart } from './letter-chain/find-start'
import { startFrom } from './letter-chain/apply-to-latest-release'
import { evidenceAt } from './letter-chain/letter-chain'
import { rebaseDraft } from './rebase-draft'
import { refuseFrozen } from './refuse-frozen'
import { restoreVersion } from './restore-version'
import { findOpenCopy, findOpenDraftOf, insertDraft } from './store'
import type { DraftRow } from '../db/tables/index'

/** What a draft is created from; `read` is the reading of the text. */
type Creation = Partial<z.output<typeof DraftCreationSchema>> & {
  readonly read?: Reading | undefined
}
type Source = Pick<DraftRow, 'sourceText' | 'read' | 'meeting' | 'start' | 'bases' | 'unapplied'>

/** A new draft, or the existing open one. */
export interface StartedDraft {
  readonly draft: DraftRow
  readonly isNew: boolean
}

/**
 * Imports a circular, or starts a change to a published meeting. A meeting has at most one open
 * change, which is continued.
 */
export async function createDraft(
  { db, clock }: DraftDeps,
  creation: Creation,
  by: DraftEditor,
): Promise<StartedDraft> {
  const { release = null } = creation
  return db.transaction(async (tx) => {
    const deps = { db: tx, clock }
    const { draft, isNew } = await startDraft(deps, creation, by)
    if (release === null) return { draft, isNew }
    return { draft: await restoreVersion(deps, draft, release, by), isNew }
  })
}

async function startDraft(
  deps: DraftDeps,
  creation: Creation,
  by: DraftEditor,
): Promise<StartedDraft> {
  const { db, clock } = deps
  const { fileName = null, meeting = null, composedFor = null, allowDuplicate = false } = creation
  const letter = letterOf(creation)
  const at = clock()
  const open = letter === null && meeting !== null ? await findOpenChange(db, meeting) : undefined
  if (open) {
    await refuseFrozen(db, open, correctedReading(open))
    return { draft: await refreshUntouched(deps, open, by), isNew: false }
  }

  const source = await findSource(db, letter, meeting)
  if (letter !== null && composedFor !== null) refuseUnknownFacts(letter, composedFor)
  if (letter !== null && !allowDuplicate) await refuseCopy(db, letter)
  const row = newDraft(source, fileName, at)
  await refuseFrozen(db, row, correctedReading(row))
  await insertDraft(db, row, by)
  const { bases } = row
  const after = { fileName, reference: row.read.circular.reference.text, bases }
  const subject = `drafts/${row.id}`
  await recordAct(db, { at, person: by.id, action: 'create-draft', subject, before: null, after })
  return { draft: row, isNew: true }
}

/**
 * Returns the open change of a meeting, or the draft that a change would start with, which is not
 * stored.
 */
export async function findMeetingDraft(
  { db, clock }: DraftDeps,
  slug: string,
): Promise<StartedDraft> {
  const open = await findOpenDraftOf(db, slug)
  if (open) return { draft: open, isNew: false }
  return { draft: newDraft(await findSource(db, null, slug), null, clock()), isNew: true }
}

function newDraft(source: Source, fileName: string | null, at: string): DraftRow {
  return {
    id: randomUUID(),
    status: 'open',
    version: 1,
    fileName,
    ...source,
    corrections: [],
    acknowledgements: [],
    decisions: [],
    createdAt: at,
    updatedAt: at,
  }
}

interface Letter {
  readonly text: string
  readonly read: Reading
}

/** Returns the open change of a meeting without a circular. Concurrent calls wait. */
async function findOpenChange(tx: Database, slug: string): Promise<DraftRow | undefined> {
  await findLatestToFollow(tx, slug)
  return findOpenDraftOf(tx, slug)
}

/** Rebases a draft without corrections onto the latest release. */
async function refreshUntouched(
  deps: DraftDeps,
  draft: DraftRow,
  by: DraftEditor,
): Promise<DraftRow> {
  const [base] = draft.bases
  const latest = base && (await findLatestRelease(deps.db, base.slug))
  const isBehind = latest !== undefined && latest.number !== base?.release
  return draft.corrections.length === 0 && isBehind ? rebaseDraft(deps, draft.id, draft, by) : draft
}

/** @throws {Problem} 422 with the facts that only a composed circular states */
function refuseUnknownFacts({ read }: Letter, meeting: Meeting): void {
  const stated = read.meetings.findIndex(({ id }) => id === meeting.id)
  const position = Math.max(0, stated)
  const found = { meeting: read.meetings[position] ?? null, evidence: {} }
  const unknown = checkFacts(found, meeting, read.circular.language ?? 'en')
    .filter(({ outcome }) => outcome === 'added')
    .map(({ fact }) => ({
      pointer: '/composedFor',
      message: `Only the circular states this: ${fact}. Add it to the meeting or delete it from the text.`,
    }))
  if (unknown.length === 0) return
  throw new Problem(
    'invalid-request',
    'The circular states facts that the meeting does not have.',
    unknown,
  )
}

/** @throws {Problem} 409 with the circular or open draft that has the same reference or text */
async function refuseCopy(tx: Database, { text, read }: Letter): Promise<void> {
  const published = await findCircularRow(tx, read.circular)
  if (published) throw alreadyImported('circular', published.id, published.circular)
  const open = await findOpenCopy(tx, text, read.circular)
  if (open) throw alreadyImported('draft', open.id, correctedReading(open).circular)
}

function alreadyImported(kind: 'circular' | 'draft', id: string, circular: Circular): Problem {
  const { text: reference } = circular.reference
  const name = reference ?? 'This circular'
  const where = kind === 'draft' ? 'is already imported and in review' : 'is already published'
  return new Problem('already-imported', `${name} ${where}.`, [], undefined, {
    existing: { kind, id, reference },
  })
}

function letterOf({ text = null, read }: Creation): Letter | null {
  if (text === null) return null
  if (!read) throw new Error('A letter is imported with its reading')
  return { text, read }
}

async function findSource(
  tx: Database,
  letter: Letter | null,
  slug: string | null,
): Promise<Source> {
  const published = slug === null ? undefined : await requireMeeting(tx, slug)
  if (letter === null) return published ? sourceOfMeeting(tx, published) : nothingToDraft()

  const { text, read } = letter
  const about = await findStart(tx, read, slug)
  if (published && !about) refuseStranger(published.slug)
  const { start = null, bases = [], unapplied = [] } = about ?? {}
  return { sourceText: text, read, meeting: null, start, bases, unapplied }
}

async function sourceOfMeeting(
  tx: Database,
  { slug, meeting, evidence, release, letter }: PublishedMeetingRow,
): Promise<Source> {
  const row = await findKeptCircular(tx, letter.id)
  if (!row) throw new Error(`The letter of the meeting "${slug}" is gone`)
  const { circular, sourceText } = row
  const own = evidenceAt(evidence, 0)
  const read: Reading = { circular, meetings: [meeting], evidence: own, diagnostics: [] }
  const from = startFrom(read, { slug, meeting, evidence, number: release.number })
  return { sourceText, read, meeting: slug, ...from }
}

async function requireMeeting(tx: Database, slug: string): Promise<PublishedMeetingRow> {
  const published = await findKeptMeeting(tx, slug)
  if (published) return published
  throw new Problem(
    'meeting-not-found',
    `There is no published meeting "${slug}". Check the address.`,
  )
}

function refuseStranger(slug: string): never {
  const message = `The circular cannot be applied to the meeting "${slug}".`
  throw new Problem('invalid-request', message, [{ pointer: '/meeting', message }])
}

function nothingToDraft(): never {
  const message = 'Provide `text`, `meeting` or both'
  throw new Problem('invalid-request', message, [{ pointer: '/text', message }])
}
