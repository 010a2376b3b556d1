import type { Meeting, Reading } from '@u4ssc/domain'
import type { Draft, DraftSummary } from '@u4ssc/client/contract'
import { applyCorrections } from './apply-corrections'
import { textIssues } from './review/text-issues'
import type { DraftRow } from './table'

export function toDraftSummary(row: DraftRow): DraftSummary {
  const reading = correctedReading(row)
  const { circular } = reading
  return {
    id: row.id,
    status: row.status,
    reference: circular.reference.text,
    subject: circular.subject,
    fileName: row.fileName,
    openIssues: textIssues(row, reading).filter(({ decision }) => decision === null).length,
    meeting: row.meeting,
    bases: row.bases,
    createdAt: row.createdAt,
    updatedAt: row.updatedAt,
  }
}

export function toDraft(row: DraftRow): Draft {
  const { version, sourceText: text, read, corrections, acknowledgements, decisions } = row
  const reading = correctedReading(row)
  const { unapplied } = row
  const review = { read, reading, corrections, acknowledgements, decisions, unapplied }
  return { ...toDraftSummary(row), version, text, ...review }
}

/** The reading of a draft as it stands; its corrections were checked when they were kept. */
export function correctedReading({ id, read, start, corrections }: DraftRow): Reading {
  const corrected = applyCorrections(start ?? read, corrections)
  if (corrected.outcome === 'corrected') return corrected.reading
  throw new Error(`The corrections kept with draft ${id} no longer fit its reading`)
}

/**
 * What the circular of a draft says of its meetings itself: the rest of a meeting laid over a public
 * one is not its word.
 *
 * @param meetings - of the reading, with the corrections
 */
export function statedMeetings({ read, bases }: DraftRow, meetings: readonly Meeting[]): Meeting[] {
  return meetings.flatMap((meeting, position) =>
    bases.some((base) => base.position === position)
      ? read.meetings.slice(position, position + 1)
      : [meeting],
  )
}
