import type { Reference } from '@u4ssc/domain/circulars'
import type { Range } from '../../text/tokens/index'

/** A reference where a text gives it. */
export interface ReferenceMention extends Range {
  readonly kind: Reference['kind']
  readonly series: string | null
  readonly number: string | null
  readonly numberAt: Range
  /** The letter that an addendum, corrigendum or revision belongs to. */
  readonly amends: Range | null
  /** The reference as printed, with a space before a number that is glued to its name. */
  readonly text: string
  /** Its place: an amendment and its letter can be in two cells. */
  readonly parts: readonly Range[]
  /** By its name, such as "Circular", not by a code alone. */
  readonly isNamed: boolean
}

/** A word for a kind of circular. */
export interface KindMark extends Range {
  readonly kind: Reference['kind']
}
