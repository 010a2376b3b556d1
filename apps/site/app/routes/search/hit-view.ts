import type { Language } from '@u4ssc/domain'

/** A piece of text, and whether it matches the search. */
export interface Piece {
  readonly text: string
  readonly isFound: boolean
}

export interface HitView {
  /** Slug of a meeting that is a result itself. */
  readonly meeting?: string | undefined
  readonly href: string
  /** Note that the meeting is cancelled or postponed; `null` otherwise. */
  readonly off: string | null
  /** Former date or day of the announcement, with the reason; `null` if nothing changed. */
  readonly change?: string | null | undefined
  readonly title: readonly Piece[]
  /** The passages of the page that match, best first. */
  readonly excerpts: readonly (readonly Piece[])[]
  readonly language: Language | null
  readonly heldOn: string | null
}
