import { feeds } from '@u4ssc/client/contract'
import { EXPORT_VERSION } from '@u4ssc/client/meetings'
import type { ExportedRelease, ExportLine } from '@u4ssc/client/meetings'
import { changesFor } from '@u4ssc/domain/meetings'
import { withoutWithdrawn } from '../circulars/index'
import type { CircularRow } from '../circulars/index'
import type { Database } from '../db/index'
import { sendLines } from '../http/send-lines'
import { routes, serve } from '../http/serve'
import {
  listByRevision,
  listProceedingsAfter,
  listWithdrawnLinks,
  publicEvidence,
  toProceedings,
  toPublicMeeting,
} from '../meetings/index'
import type { ProceedingsRow, ReleaseRow } from '../meetings/index'
import { organizationsInBatches } from '../organizations/index'
import { BATCH, listCircularsAfter, listMeetingsAfter } from './store'
import type { MeetingRow } from './store'

/**
 * Yields everything public, circulars before their meetings, so that an import finds what each line
 * refers to.
 */
async function* exportLines(db: Database): AsyncGenerator<ExportLine> {
  yield { type: 'u4ssc-export', version: EXPORT_VERSION }
  const withdrawn = await listWithdrawnLinks(db)
  yield* inBatches(
    '',
    (id) => listCircularsAfter(db, id),
    (row) => row.id,
    (row) => toCircularLine(withoutWithdrawn(row, withdrawn)),
  )
  yield* inBatches(
    '',
    (slug) => listMeetingsAfter(db, slug),
    (row) => row.slug,
    toMeetingLine,
  )
  yield* inBatches(
    0,
    (after) => listByRevision(db, { after, limit: BATCH }),
    (row) => row.revision,
    toReleaseLine,
  )
  yield* inBatches(
    { slug: '', number: 0 },
    (after) => listProceedingsAfter(db, after, BATCH),
    (row) => row,
    toProceedingsLine,
  )
  for await (const entries of organizationsInBatches(db, {}))
    for (const entry of entries) yield { type: 'organization', ...entry }
}

async function* inBatches<Row, Place>(
  start: Place,
  list: (after: Place) => Promise<Row[]>,
  placeOf: (row: Row) => Place,
  toLine: (row: Row) => ExportLine,
): AsyncGenerator<ExportLine> {
  let rows = await list(start)
  for (;;) {
    for (const row of rows) yield toLine(row)
    const last = rows.at(-1)
    if (last === undefined || rows.length < BATCH) return
    rows = await list(placeOf(last))
  }
}

function toCircularLine(row: CircularRow): ExportLine {
  const { id, circular, evidence, diagnostics, corrections, publishedAt } = row
  const stated = row.meetings.map(toPublicMeeting)
  const text = row.sourceText
  return {
    ...{ type: 'circular', id, circular, text, stated },
    ...{ evidence, diagnostics, corrections, publishedAt },
  }
}

function toMeetingLine(row: MeetingRow): ExportLine {
  const { slug, circularId: circular, circularIds: circulars, turns, turnedAt } = row
  return { type: 'meeting', slug, circular, circulars, turns, turnedAt }
}

function toReleaseLine(row: ReleaseRow): ExportedRelease {
  const { slug, number, name, reason, circularId: circular, sequence, drift, publishedAt } = row
  const meeting = toPublicMeeting(row.meeting)
  const evidence = publicEvidence(row.evidence)
  const changes = changesFor('public', row.changes)
  return {
    ...{ type: 'release', slug, number, name, reason, circular, sequence },
    ...{ meeting, evidence, changes, drift, publishedAt },
  }
}

function toProceedingsLine(row: ProceedingsRow): ExportLine {
  return { type: 'proceedings', slug: row.slug, record: row.record, ...toProceedings(row) }
}

export function exportRoutes({ db }: { db: Database }) {
  return routes(serve(feeds.exportAll, (_, c) => sendLines(c, exportLines(db), 'u4ssc.ndjson')))
}
