import type { Diagnostic, Reading } from '@u4ssc/domain'
import type { Acknowledgement, Correction } from '@u4ssc/client/contract'

export interface Doubt {
  /** Its position among the diagnostics of the reading. */
  readonly position: number
  readonly diagnostic: Diagnostic
}

/** The doubts that hold publication back: neither accepted, nor about a fact a person set. */
export function openDoubts(review: {
  readonly read: Reading
  readonly corrections: readonly Correction[]
  readonly acknowledgements: readonly Acknowledgement[]
}): Doubt[] {
  const accepted = new Set(review.acknowledgements.map(({ diagnostic }) => diagnostic))
  return review.read.diagnostics
    .map((diagnostic, position) => ({ position, diagnostic }))
    .filter(({ diagnostic }) => diagnostic.severity !== 'info')
    .filter(({ position }) => !accepted.has(position))
    .filter(({ diagnostic }) => !isSettled(diagnostic, review.corrections))
}

function isSettled({ pointer }: Diagnostic, corrections: readonly Correction[]): boolean {
  if (pointer === null) return false
  return corrections.some((set) => pointer === set.pointer || pointer.startsWith(`${set.pointer}/`))
}
