import type { Reading } from '@u4ssc/domain'
import type { Draft, DraftSummary } from '@u4ssc/client/contract'
import { applyCorrections } from './apply-corrections'
import { openDoubts } from './open-doubts'
import type { DraftRow } from './table'

export function toDraftSummary(row: DraftRow): DraftSummary {
  const { circular } = correctedReading(row)
  return {
    id: row.id,
    status: row.status,
    reference: circular.reference.text,
    subject: circular.subject,
    fileName: row.fileName,
    openDoubts: openDoubts(row).length,
    meeting: row.meeting,
    bases: row.bases,
    createdAt: row.createdAt,
    updatedAt: row.updatedAt,
  }
}

export function toDraft(row: DraftRow): Draft {
  const { version, sourceText: text, read, corrections, acknowledgements } = row
  const reading = correctedReading(row)
  const { unapplied } = row
  const review = { read, reading, corrections, acknowledgements, unapplied }
  return { ...toDraftSummary(row), version, text, ...review }
}

/** The reading of a draft as it stands; its corrections were checked when they were kept. */
export function correctedReading({ id, read, start, corrections }: DraftRow): Reading {
  const corrected = applyCorrections(start ?? read, corrections)
  if (corrected.outcome === 'corrected') return corrected.reading
  throw new Error(`The corrections kept with draft ${id} no longer fit its reading`)
}
