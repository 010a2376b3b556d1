import type { Language } from '../../scalars'
import type { FoundDeadline } from '../deadlines/index'
import type { Findings, Letter } from '../document/index'
import type { EventClaim, LinkedMeeting, Links } from '../events/index'
import type { Grid } from '../grids/index'
import type { LetterFacts } from '../meetings/index'
import type { Circular, Reading } from '../model/index'
import type { Support } from './support'
import type { Features } from './features'
import type { DatedRole } from '../roles/index'
import type { Segmentation } from '../segments/index'

/** What one segmentation of a letter says, before anybody asks which meetings it convenes. */
export interface Draft {
  readonly letter: Letter
  readonly segmentation: Segmentation
  readonly language: Language | null
  readonly circular: Circular
  readonly deadlines: readonly FoundDeadline[]
  readonly facts: LetterFacts
  readonly grids: readonly Grid[]
  readonly links: Links
  readonly roles: readonly DatedRole[]
  readonly linked: readonly LinkedMeeting[]
  readonly findings: Findings
}

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
