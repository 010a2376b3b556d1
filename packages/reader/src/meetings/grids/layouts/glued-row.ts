import type { Range } from '../../../text/tokens/index'

/** A date or a time, in a line in which cells run into each other. */
export interface Atom extends Range {
  readonly kind: 'date' | 'time'
}

/** A row of a line in which cells run into each other: a name with its dates and times. */
export interface GluedRow extends Range {
  readonly name: Range
  readonly atoms: readonly Atom[]
}
