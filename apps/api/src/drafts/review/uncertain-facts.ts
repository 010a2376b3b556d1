import { createHash } from 'node:crypto'
import type { OpenIssue } from '@u4ssc/client/drafts'
import { confirmFacts, listUncertainFacts } from '@u4ssc/domain/circulars'
import type { Reading } from '@u4ssc/domain'
import { findAt, stepsOf } from '../../http/json-pointer'
import { isCorrected } from './is-corrected'
import type { DraftRow } from '../../db/tables/index'
import { decisionOn, issueOf } from './issue-of'
import { statedMeetings } from './stated-meetings'

const PREFIX = 'uncertain-facts'

/**
 * Returns the uncertain facts to compare with the circular: one issue for the circular and one per
 * meeting.
 *
 * @param reading - of the draft with corrections
 */
export function uncertainFactIssues(draft: DraftRow, reading: Reading): OpenIssue[] {
  if (draft.meeting !== null) return []
  const letter = { circular: reading.circular, meetings: statedMeetings(draft, reading.meetings) }
  return [...groupByRecord(listUncorrected(draft))].map(([record, pointers]): OpenIssue => {
    const key = `${PREFIX}${record}/${digestOf(letter, pointers)}`
    return {
      ...issueOf(key, record, decisionOn(draft, key)),
      ...{ kind: 'uncertain-facts', answers: ['checked'], pointers },
    }
  })
}

/** Returns whether an issue key is about uncertain facts. */
export function isAboutUncertainFacts(key: string): boolean {
  return key.startsWith(`${PREFIX}/`)
}

/** Returns the reading without uncertainty for facts that were corrected or confirmed. */
export function withoutSettledUncertainty(draft: DraftRow, reading: Reading): Reading {
  if (draft.meeting !== null) return reading
  const corrected = listUncertainFacts(draft.read).filter((pointer) => isCorrected(pointer, draft))
  return confirmFacts(reading, [...corrected, ...listConfirmed(draft, reading)])
}

/**
 * Returns the reading of the circular with confirmed facts and without corrections, to apply to
 * public meetings.
 *
 * @param reading - of the draft with corrections
 */
export function confirmedRead(draft: DraftRow, reading: Reading): Reading {
  return confirmFacts(draft.read, listConfirmed(draft, reading))
}

function listConfirmed(draft: DraftRow, reading: Reading): string[] {
  return uncertainFactIssues(draft, reading).flatMap((issue) =>
    issue.kind === 'uncertain-facts' && issue.decision !== null ? issue.pointers : [],
  )
}

/**
 * Returns the uncertain facts to check. The circulars that a circular mentions are no facts of its
 * own that could be edited.
 */
function listUncorrected(draft: DraftRow): string[] {
  return listUncertainFacts(draft.read).filter(
    (pointer) => !pointer.startsWith('/circular/relations/') && !isCorrected(pointer, draft),
  )
}

/** Groups pointers by `/circular` or meeting, in an order independent of the database. */
function groupByRecord(pointers: readonly string[]): Map<string, string[]> {
  const groups = new Map<string, string[]>()
  for (const pointer of pointers.toSorted()) {
    const [record = '/circular'] = /^\/meetings\/\d+/.exec(pointer) ?? []
    groups.set(record, [...(groups.get(record) ?? []), pointer])
  }
  return groups
}

/** Returns a digest of facts and values: a decision holds only for the values it was made on. */
function digestOf(
  letter: Pick<Reading, 'circular' | 'meetings'>,
  pointers: readonly string[],
): string {
  const facts = pointers.map((pointer) => [pointer, findAt(letter, stepsOf(pointer)) ?? null])
  return createHash('sha256').update(JSON.stringify(facts)).digest('base64url')
}
