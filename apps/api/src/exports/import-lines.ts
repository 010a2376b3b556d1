import { ExportLineSchema } from '@u4ssc/client/meetings'
import type {
  ExportedCircular,
  ExportedProceedings,
  ExportedOrganization,
  ExportedRelease,
  ExportLine,
} from '@u4ssc/client/meetings'
import type { Change } from '@u4ssc/domain'
import { StartupError } from '@u4ssc/server'
import { circularKey, hasCirculars, insertCircular } from '../circulars/index'
import type { Database } from '../db/index'
import {
  digestOf,
  insertMeeting,
  insertNextRelease,
  insertProceedings,
  linkCircular,
} from '../meetings/index'
import { insertOrganization } from '../organizations/index'

export interface Imported {
  readonly circulars: number
  readonly meetings: number
  readonly releases: number
  readonly proceedings: number
  readonly organizations: number
}

/**
 * Imports an export into an empty database, all or nothing.
 *
 * @throws {StartupError} if the database has circulars or a line is invalid
 */
export function importLines(db: Database, lines: AsyncIterable<string>): Promise<Imported> {
  return db.transaction(async (tx) => {
    if (await hasCirculars(tx))
      throw new StartupError('The database already has circulars. Import into an empty database.')
    const counts = { circulars: 0, meetings: 0, releases: 0, proceedings: 0, organizations: 0 }
    const letters = new Set<string>()
    let number = 0
    let hasBegun = false
    for await (const text of lines) {
      number += 1
      if (text.trim() === '') continue
      const line = parseLine(text, number)
      if (hasBegun === (line.type === 'u4ssc-export'))
        throw new StartupError(
          `Line ${number} must describe the export. Use a complete export file.`,
        )
      hasBegun = true
      await writeLine(tx, line, { counts, letters })
    }
    if (!hasBegun) throw new StartupError('The export is empty.')
    return counts
  })
}

function parseLine(text: string, number: number): ExportLine {
  const line = ExportLineSchema.safeParse(readJson(text))
  if (line.success) return line.data
  const [issue] = line.error.issues
  const where = issue === undefined ? '' : ` (/${issue.path.join('/')}: ${issue.message})`
  throw new StartupError(`Line ${number} is not a valid line of an export${where}.`)
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

async function writeLine(
  tx: Database,
  line: ExportLine,
  { counts, letters }: { counts: Record<keyof Imported, number>; letters: Set<string> },
): Promise<void> {
  if (line.type === 'circular') {
    await writeCircular(tx, line)
    letters.add(line.id)
    counts.circulars += 1
  }
  if (line.type === 'meeting') {
    const { slug, circular: circularId, turns, turnedAt } = line
    await insertMeeting(tx, { slug, circularId, turns, turnedAt })
    for (const id of line.circulars) await linkCircular(tx, slug, id)
    counts.meetings += 1
  }
  if (line.type === 'release') {
    // The export has only the ID of a circular that was withdrawn
    const isThere = line.circular !== null && letters.has(line.circular)
    await writeRelease(tx, isThere ? line : { ...line, circular: null })
    counts.releases += 1
  }
  if (line.type === 'proceedings') {
    await writeProceedings(tx, line)
    counts.proceedings += 1
  }
  if (line.type === 'organization') {
    await writeOrganization(tx, line)
    counts.organizations += 1
  }
}

async function writeOrganization(tx: Database, line: ExportedOrganization): Promise<void> {
  const { updatedAt, ...entry } = line
  if (!(await insertOrganization(tx, entry, updatedAt)))
    throw new StartupError(`The database already has an organization "${line.code}".`)
}

async function writeCircular(tx: Database, line: ExportedCircular): Promise<void> {
  const {
    circular,
    text: sourceText,
    stated,
    evidence,
    diagnostics,
    corrections,
    publishedAt,
  } = line
  const key = circularKey(circular)
  if (key?.id !== line.id)
    throw new StartupError(`The circular "${line.id}" has a different series, number or date.`)
  await insertCircular(tx, {
    ...key,
    kind: circular.reference.kind,
    subject: circular.subject,
    language: circular.language,
    sourceText,
    circular,
    meetings: stated.map((meeting) => ({ ...meeting, joining: null })),
    evidence,
    diagnostics,
    corrections,
    publishedAt,
  })
}

async function writeRelease(tx: Database, line: ExportedRelease): Promise<void> {
  const { slug, number, name, reason, circular, sequence, evidence, drift, publishedAt } = line
  await insertNextRelease(tx, {
    ...{ slug, number, name, reason, circularId: circular, sequence, evidence, drift, publishedAt },
    meeting: { ...line.meeting, joining: null },
    changes: number > 1 && line.changes.length === 0 ? [KEPT_BACK] : line.changes,
  })
}

async function writeProceedings(tx: Database, line: ExportedProceedings): Promise<void> {
  const { slug, number, release, record, digest, frozenAt, reopened } = line
  if (digestOf(record) !== digest)
    throw new StartupError(`The record ${number} of "${slug}" does not match its digest.`)
  await insertProceedings(tx, {
    ...{ slug, number, release, record, digest, frozenAt },
    frozenBy: null,
    reopenedAt: reopened?.at ?? null,
    reopenedBy: null,
    reopeningReason: reopened?.reason ?? null,
  })
}

/** Replaces changes that were not public, because every later release has changes. */
const KEPT_BACK: Change = {
  kind: 'changed',
  what: 'joining',
  pointer: '/joining',
  pointerBefore: '/joining',
  subject: null,
  name: null,
  audience: 'registrants',
  before: null,
  after: null,
}
