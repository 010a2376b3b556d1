import type { Meeting } from '@u4ssc/domain/meetings'
import type { Title } from './title-span'
import type { DateMention } from '../../values/dates/index'
import type { HoursMention } from '../../values/times/index'
import type { Range } from '../../text/tokens/index'

/** A meeting that a letter convenes or moves: its name and its days, before anything else is known of it. */
export interface FoundEvent {
  readonly title: Title
  /** Every mention of its days, the most reliable one first. */
  readonly dates: readonly DateMention[]
  /** Where its hours stand, when it has a separate row or item. */
  readonly row: Range | null
  /** Its hour, where the columns of a table are one after the other and its row holds those of others. */
  readonly opening?: HoursMention | null
  /** The sentences that speak of it; those about another meeting of the letter are left out. */
  readonly sentences: readonly Range[]
  /** Whether words at a token are about it, not about another meeting of the letter. */
  readonly owns: (index: number) => boolean
  /** Whether what is due at a token is due for it; by default as `owns` says. */
  readonly ownsDue?: (index: number) => boolean
  /** Whether a line of a list names it; null if it names no meeting of the letter. */
  readonly isNamedIn?: (line: Range) => boolean | null
  /** Like `owns`, but a sentence without a named meeting inherits the only meeting of the previous naming sentence. */
  readonly ownsInherited?: (index: number) => boolean
  /** Whether it is the last meeting that was named before a token, or the first after it in its sentence. */
  readonly isNearest: (index: number) => boolean
  readonly status: Meeting['status']
}

/** A longer list is a calendar, which convenes nothing. */
export const EVENTS_MAX = 30

export const ownsAll = () => true

export function isInside(inner: Range, outer: Range): boolean {
  return inner.from >= outer.from && inner.to <= outer.to
}

/** A meeting lies after the letter that convenes it. */
export function isAhead({ days }: DateMention, issuedOn: string | null): boolean {
  return days[0] !== undefined && (issuedOn === null || days[0] > issuedOn)
}
