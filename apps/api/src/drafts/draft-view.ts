import type { Reading } from '@u4ssc/domain'
import type { Draft, DraftSummary } from '@u4ssc/client/drafts'
import type { Context } from 'hono'
import { applyCorrections } from './apply-corrections'
import { textIssues } from './review/text-issues'
import { confirmedRead, withoutSettledUncertainty } from './review/uncertain-facts'
import type { DraftRow } from '../db/tables/index'
import type { AppEnv } from '../http/app-env'
import { setVersion } from '../http/if-match'

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

/**
 * Returns the reading of a draft with its corrections, and without diagnostics that a person has
 * corrected or confirmed.
 */
export function correctedReading(draft: DraftRow): Reading {
  return withoutSettledUncertainty(draft, readingOf(draft))
}

/** Returns the reading of a circular as it is applied to public meetings. */
export function readToLayOver(draft: DraftRow): Reading {
  return confirmedRead(draft, readingOf(draft))
}

function readingOf({ id, read, start, corrections }: DraftRow): Reading {
  const corrected = applyCorrections(start ?? read, corrections)
  if (corrected.outcome === 'corrected') return corrected.reading
  throw new Error(`The corrections kept with draft ${id} no longer fit its reading`)
}

/** Sets the ETag of a changed draft, and returns the draft. */
export function answerDraft(c: Context<AppEnv>, row: DraftRow): Draft {
  setVersion(c, row.version)
  return toDraft(row)
}
