import type { EventClaim } from '../meetings/events/index'
import type { Reading } from '@u4ssc/domain/circulars'
import type { Draft } from './draft'
import type { Features } from './feature-values'
import type { Support } from './support'

/** One answer to the question what a letter is and convenes. */
export interface Hypothesis {
  readonly draft: Draft
  readonly claims: readonly EventClaim[]
  readonly support: Support
}

/** A hypothesis with its share of belief among those of the same letter, 0 to 1. */
export interface WeighedHypothesis extends Hypothesis {
  readonly features: Features
  readonly probability: number
}

/** A weighed hypothesis, read to the end. */
export interface WeighedReading extends WeighedHypothesis {
  readonly reading: Reading
}
