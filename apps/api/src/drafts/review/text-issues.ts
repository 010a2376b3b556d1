import { positionsLeftOut } from '@u4ssc/client/circulars'
import type { OpenIssue } from '@u4ssc/client/drafts'
import type { Diagnostic, Reading } from '@u4ssc/domain'
import { circularKey } from '../../circulars/index'
import type { DraftRow } from '../../db/tables/index'
import { decisionOn, issueOf } from './issue-of'
import { uncertainFactIssues } from './uncertain-facts'
import type { Acknowledgement, Correction } from '@u4ssc/client/circulars'
import { isCorrected } from './is-corrected'

/**
 * Returns the issues of the text of a circular; none for a draft without one.
 *
 * @param reading - of the draft with corrections
 */
export function textIssues(draft: DraftRow, reading: Reading): OpenIssue[] {
  if (draft.meeting !== null) return []
  const remarks = openRemarks(draft).map(({ position, diagnostic }): OpenIssue => ({
    ...issueOf(`remark/${position}`, diagnostic.pointer),
    kind: 'remark',
    answers: ['accept'],
    diagnostic: position,
    code: diagnostic.code,
  }))
  return [
    ...remarks,
    ...uncertainFactIssues(draft, reading),
    ...noMeeting(draft, reading),
    ...unnamed(reading),
  ]
}

function noMeeting(draft: DraftRow, { meetings }: Reading): OpenIssue[] {
  if (meetings.length > positionsLeftOut(draft.corrections).size) return []
  const key = 'no-meeting'
  const issue = issueOf(key, null, decisionOn(draft, key))
  return [{ ...issue, kind: 'no-meeting', answers: ['convenes-none'] }]
}

function unnamed({ circular }: Reading): OpenIssue[] {
  if (circularKey(circular) !== undefined) return []
  const facts = {
    '/circular/reference/series': circular.reference.series,
    '/circular/reference/number': circular.reference.number,
    '/circular/issuedOn': circular.issuedOn,
  }
  return Object.entries(facts).flatMap(([pointer, value]): OpenIssue[] =>
    value === null
      ? [{ ...issueOf(`letter-unnamed${pointer}`, pointer), kind: 'letter-unnamed', answers: [] }]
      : [],
  )
}

interface Remark {
  /** Position in the diagnostics of the reading. */
  readonly position: number
  readonly diagnostic: Diagnostic
}

/**
 * Returns the diagnostics that prevent publication: neither acknowledged nor about a corrected
 * fact.
 */
function openRemarks(draft: {
  readonly read: Reading
  readonly corrections: readonly Correction[]
  readonly acknowledgements: readonly Acknowledgement[]
}): Remark[] {
  const accepted = new Set(draft.acknowledgements.map(({ diagnostic }) => diagnostic))
  return draft.read.diagnostics
    .map((diagnostic, position) => ({ position, diagnostic }))
    .filter(({ diagnostic }) => diagnostic.severity !== 'info')
    .filter(({ position }) => !accepted.has(position))
    .filter(
      ({ diagnostic }) => diagnostic.pointer === null || !isCorrected(diagnostic.pointer, draft),
    )
}
