import type { Diagnostic, Reading } from '@u4ssc/domain'
import type { Acknowledgement, Correction } from '@u4ssc/client/circulars'
import { isCorrected } from './is-corrected'

export interface Remark {
  /** Position in the diagnostics of the reading. */
  readonly position: number
  readonly diagnostic: Diagnostic
}

/**
 * Returns the diagnostics that prevent publication: neither acknowledged nor about a corrected
 * fact.
 */
export function openRemarks(draft: {
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
