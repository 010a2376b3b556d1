import { claimFeaturesIn } from './claim-features'
import type { Draft } from './draft'
import type { Features } from './feature-values'
import type { Hypothesis } from './hypothesis'
import { featuresOfLetter } from './letter-features'
import { featuresOfLinks } from './link-agreement'

/** Returns what speaks for and against each hypothesis, by the names of the features. */
export function featuresOf(hypotheses: readonly Hypothesis[]): Features[] {
  const readers = new Map<Draft, (hypothesis: Hypothesis) => Features>()
  return hypotheses.map((hypothesis) => {
    const { draft } = hypothesis
    const read = readers.get(draft) ?? featureReader(draft)
    readers.set(draft, read)
    return read(hypothesis)
  })
}

function featureReader(draft: Draft): (hypothesis: Hypothesis) => Features {
  const ofLetter = featuresOfLetter(draft)
  const ofClaims = claimFeaturesIn(draft)
  return (hypothesis) =>
    Object.assign(ofClaims(hypothesis.claims), ofLetter, featuresOfLinks(hypothesis))
}
