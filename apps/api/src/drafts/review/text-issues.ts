import type { OpenIssue } from '@u4ssc/client/drafts'
import type { Reading } from '@u4ssc/domain'
import { circularKey } from '../../circulars/index'
import { openRemarks } from './open-remarks'
import type { DraftRow } from '../../db/tables/index'
import { decisionOn, issueOf } from './issue-of'
import { uncertainFactIssues } from './uncertain-facts'

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
  if (meetings.length > 0) return []
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
