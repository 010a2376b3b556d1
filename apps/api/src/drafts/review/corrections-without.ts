import { isDeepStrictEqual } from 'node:util'
import type { Correction } from '@u4ssc/client/circulars'
import type { DraftDecision } from '@u4ssc/client/drafts'

/**
 * Returns the corrections of a draft as they would be without a decision: those it made are removed,
 * and those it replaced are back. Corrections changed since stay, and then nothing comes back.
 */
export function correctionsWithout(
  corrections: readonly Correction[],
  decision: DraftDecision,
): Correction[] {
  const isSet = (own: Correction) => decision.corrections.some((set) => isDeepStrictEqual(own, set))
  const isUnchanged = decision.corrections.every((set) =>
    corrections.some((own) => isDeepStrictEqual(own, set)),
  )
  const restored = isUnchanged ? (decision.replaced ?? []) : []
  return [...corrections.filter((own) => !isSet(own)), ...restored]
}
