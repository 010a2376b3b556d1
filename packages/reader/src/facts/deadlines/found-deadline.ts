import type { Found } from '../../values/letter/index'
import type { CircularDeadline } from '@u4ssc/domain/circulars'
import type { Range } from '../../text/tokens/index'

/** A deadline with its words, and the row of a table that gives it for one of its meetings. */
export interface FoundDeadline extends Found<CircularDeadline> {
  readonly row: Range | null
  /** Nothing but a word for deadlines says what is due. */
  readonly isBare: boolean
  /** Its day, and the words for what is due. */
  readonly dateAt: Range
  readonly dueAt: Range
  /** The position of the words that identify its meeting: those that announce its list, or its date. */
  readonly saidAt: number
  /** What may name the meeting that it is for, in a list: its line, the words that announce it, those before them. */
  readonly naming: readonly Range[]
}
