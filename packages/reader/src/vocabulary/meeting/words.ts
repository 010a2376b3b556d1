import type { Phrases } from '../../tokens/index'
import type { MeetingSense } from './sense'

/** The words of a language for meetings. */
export interface MeetingWords {
  readonly phrases: Phrases<MeetingSense>
  /** Stems of first, second …, in order. */
  readonly ordinals: string
  /** Stems of twenty, thirty … ninety, alone ("twentieth") or before a smaller ordinal. */
  readonly tens: string
  /** What follows figures: "12th". */
  readonly ordinalEnds: string
}
