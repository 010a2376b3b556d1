import { randomUUID } from 'node:crypto'
import type { Reading } from '@u4ssc/domain'
import type { DraftCreationSchema } from '@u4ssc/client/contract'
import type { z } from 'zod'
import { recordAct } from '../audit/index'
import { findKeptCircular } from '../circulars/index'
import type { Clock } from '../clock'
import type { Database } from '../db/index'
import { Problem } from '../http/problems'
import { findKeptMeeting } from '../meetings/index'
import type { PublishedMeetingRow } from '../meetings/index'
import { correctedReading } from './draft-view'
import { findChainFor, findChainOfMeeting } from './find-chain'
import { layOver, startFrom } from './lay-over'
import type { DraftStart } from './lay-over'
import { evidenceAt } from './letter-chain'
import { refuseFrozen } from './refuse-frozen'
import { insertDraft } from './store'
import type { DraftRow } from './table'

export interface DraftDeps {
  readonly db: Database
  readonly clock: Clock
}

/** What somebody starts a draft from; `read` is the reading of the text. */
type Creation = z.input<typeof DraftCreationSchema> & { readonly read?: Reading | undefined }
type Source = Pick<DraftRow, 'sourceText' | 'read' | 'meeting' | 'start' | 'bases' | 'unapplied'>

/**
 * Imports a letter, or takes up a published meeting, and keeps the reading for review.
 *
 * @param person - id of who does it; `null` for the program itself
 */
export async function createDraft(
  { db, clock }: DraftDeps,
  creation: Creation,
  person: string | null,
): Promise<DraftRow> {
  const { fileName = null, meeting = null } = creation
  const letter = letterOf(creation)
  return db.transaction(async (tx) => {
    const at = clock()
    const row: DraftRow = {
      id: randomUUID(),
      status: 'open',
      version: 1,
      fileName,
      ...(await findSource(tx, letter, meeting)),
      corrections: [],
      acknowledgements: [],
      createdAt: at,
      updatedAt: at,
    }
    await refuseFrozen(tx, row, correctedReading(row))
    await insertDraft(tx, row)
    const { bases } = row
    const after = { fileName, reference: row.read.circular.reference.text, bases }
    const subject = `drafts/${row.id}`
    await recordAct(tx, { at, person, action: 'create-draft', subject, before: null, after })
    return row
  })
}

interface Letter {
  readonly text: string
  readonly read: Reading
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

/** @param slug - of the meeting that somebody says the letter is about */
export async function findStart(
  tx: Database,
  read: Reading,
  slug: string | null,
): Promise<DraftStart | undefined> {
  const chain = await (slug === null ? findChainFor(tx, read) : findChainOfMeeting(tx, slug))
  return chain && layOver(read, chain)
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
  throw new Problem('meeting-not-found', `No meeting "${slug}" is published here`)
}

function refuseStranger(slug: string): never {
  const message = `The letter cannot be laid over the meeting "${slug}"`
  throw new Problem('invalid-request', message, [{ pointer: '/meeting', message }])
}

function nothingToDraft(): never {
  const message = 'A draft starts from a letter, from a published meeting, or from both'
  throw new Problem('invalid-request', message, [{ pointer: '/text', message }])
}
