import type { Acknowledgement } from '@u4ssc/client/circulars'
import type { Draft } from '@u4ssc/client/drafts'
import type { Diagnostic } from '@u4ssc/domain'
import { isWithin } from '../../../facts/pointers'

/** A diagnostic of the reader, and how it was resolved. */
export interface ReadingIssue {
  /** Index among the diagnostics of the reading. */
  readonly index: number
  readonly diagnostic: Diagnostic
  readonly state: 'open' | 'corrected' | 'acknowledged'
  readonly note: string | null
}

/**
 * Splits the diagnostics into those that block publishing and those to acknowledge, in reading
 * order.
 */
export function readingIssuesOf(draft: Draft): { issues: ReadingIssue[]; remarks: ReadingIssue[] } {
  const all = draft.read.diagnostics.map((diagnostic, index) =>
    readingIssueOf(draft, diagnostic, index),
  )
  return {
    issues: all.filter((issue) => issue.diagnostic.severity !== 'info'),
    remarks: all.filter((issue) => issue.diagnostic.severity === 'info'),
  }
}

function readingIssueOf(draft: Draft, diagnostic: Diagnostic, index: number): ReadingIssue {
  const acknowledgement = draft.acknowledgements.find((given) => given.diagnostic === index)
  return {
    index,
    diagnostic,
    state: stateOf(draft, diagnostic, acknowledgement),
    note: acknowledgement?.note ?? null,
  }
}

function stateOf(
  draft: Draft,
  { pointer }: Diagnostic,
  acknowledgement: Acknowledgement | undefined,
): ReadingIssue['state'] {
  if (acknowledgement) return 'acknowledged'
  const isCorrected =
    pointer !== null &&
    draft.corrections.some((correction) => isWithin(pointer, correction.pointer))
  return isCorrected ? 'corrected' : 'open'
}
