import type { Language } from '@u4ssc/domain'
import type { FoundDeadline } from '../facts/deadlines/index'
import type { Findings, Letter } from '../values/letter/index'
import type { LinkedMeeting, Links } from '../meetings/events/index'
import type { Grid } from '../meetings/grids/index'
import type { LetterFacts } from '../facts/schedule/index'
import type { Circular } from '@u4ssc/domain/circulars'
import type { DatedRole } from '../meetings/roles/index'
import type { Segmentation } from '../layout/segments/index'

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
