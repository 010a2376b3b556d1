import type { Acknowledgement, Draft } from '@u4ssc/client'
import type { Diagnostic } from '@u4ssc/domain'
import { isWithin } from './pointers'

/** A diagnostic of the reader, and how it was resolved. */
export interface Doubt {
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
export function doubtsOf(draft: Draft): { doubts: Doubt[]; remarks: Doubt[] } {
  const all = draft.read.diagnostics.map((diagnostic, index) => doubtOf(draft, diagnostic, index))
  return {
    doubts: all.filter((doubt) => doubt.diagnostic.severity !== 'info'),
    remarks: all.filter((doubt) => doubt.diagnostic.severity === 'info'),
  }
}

function doubtOf(draft: Draft, diagnostic: Diagnostic, index: number): Doubt {
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
): Doubt['state'] {
  if (acknowledgement) return 'acknowledged'
  const isCorrected =
    pointer !== null &&
    draft.corrections.some((correction) => isWithin(pointer, correction.pointer))
  return isCorrected ? 'corrected' : 'open'
}
