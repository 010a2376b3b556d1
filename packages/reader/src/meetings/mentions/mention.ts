import type { Title } from '../topics/index'

/** How a place of the letter was recognized as the name of a meeting. */
export type MentionSource =
  /** In the subject. */
  | 'subject'
  /** By a word for its kind: "workshop". */
  | 'kind'
  /** By the body that meets and its number: "Working Party 9B". */
  | 'group'
  /** By the capitals of a body that meets: "JCA-IoT will meet". */
  | 'body'
  /** A list item or a line that names it next to its day. */
  | 'item'

/** A place where the letter names a meeting, before it is known which others name the same. */
export interface NamedPlace extends Title {
  /** Each group as its initial and its number: "w9b" for "Working Party 9B". */
  readonly groups: readonly string[]
  readonly acronyms: readonly string[]
  /** A kind without a name: "the meeting". */
  readonly isGeneric: boolean
  readonly source: MentionSource
  /** The first token of the list that it is named in with others: "Working Parties 9A and 9B". */
  readonly list: number | null
}

/** A place where the letter names a meeting. Mentions of one cluster name the same meeting. */
export interface Mention extends NamedPlace {
  readonly cluster: number
}
