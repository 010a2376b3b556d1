import type { Hypothesis } from './hypothesis'
import { featuresOfClaims } from './claim-features'
import { featuresOfLetter } from './letter-features'
import { featuresOfLinks } from './link-features'

export type Features = Readonly<Record<string, number>>

/** Returns what speaks for and against a reading, by the names of the features. */
export function featuresOf(hypothesis: Hypothesis): Features {
  return {
    ...featuresOfLetter(hypothesis),
    ...featuresOfClaims(hypothesis),
    ...featuresOfLinks(hypothesis),
  }
}
