/** One word of a phrase. */
export interface Element {
  readonly word: string
  readonly isStem: boolean
  /** Words can be before it. */
  readonly isAfterGap: boolean
}

/** A phrase of a vocabulary, by its sense. */
export interface Phrase {
  readonly sense: number
  readonly rest: readonly Element[]
  readonly first: Element
  /** The word that must follow the first one, or '' where another may. */
  readonly second: string
}

/** The phrases that a word may begin. */
export interface WordPhrases {
  /** The senses it has alone. */
  readonly senses: readonly number[]
  /** Those with more words after it, by the word that must be next; '' where another may. */
  readonly longer: ReadonlyMap<string, readonly Phrase[]>
}
