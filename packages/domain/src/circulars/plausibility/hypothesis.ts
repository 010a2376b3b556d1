import type { Language } from '../../scalars'
import type { FoundDeadline } from '../deadlines/index'
import type { Findings, Letter } from '../document/index'
import type { EventClaim } from '../events/index'
import type { LetterFacts } from '../meetings/index'
import type { Circular, Reading } from '../model/index'

/** What one segmentation of a letter says, before anybody asks which meetings it convenes. */
export interface Draft {
  readonly letter: Letter
  readonly language: Language | null
  readonly circular: Circular
  readonly deadlines: readonly FoundDeadline[]
  readonly facts: LetterFacts
  readonly findings: Findings
}

/** A complete reading of a letter, and what it rests on. */
export interface Hypothesis {
  readonly draft: Draft
  readonly claims: readonly EventClaim[]
  readonly reading: Reading
}
