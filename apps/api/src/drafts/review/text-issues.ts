import type { DraftDecision, OpenIssue } from '@u4ssc/client/contract'
import type { Reading } from '@u4ssc/domain'
import { circularKey } from '../../circulars/index'
import { openRemarks } from '../open-remarks'
import type { DraftRow } from '../table'

/**
 * The issues of a circular that follow from its text alone; none of a draft without a circular of its
 * own.
 *
 * @param reading - of the draft, with its corrections
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
  return [...remarks, ...noMeeting(draft, reading), ...unnamed(reading)]
}

/** What all issues have in common; about a meeting where the pointer leads into one. */
export function issueOf(
  key: string,
  pointer: string | null,
  decision: DraftDecision | null = null,
) {
  const position = /^\/meetings\/(\d+)(\/|$)/.exec(pointer ?? '')?.[1]
  return { key, pointer, position: position === undefined ? null : Number(position), decision }
}

export function decisionOn({ decisions }: DraftRow, key: string): DraftDecision | null {
  return decisions.find(({ issue }) => issue === key) ?? null
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
