/** Words to make letters of, of one language. None of them states a date, an hour, a place or a deadline. */
export interface LetterVocabulary {
  readonly organizations: readonly string[]
  readonly bureaus: readonly string[]
  readonly places: readonly string[]
  readonly addressees: readonly string[]
  readonly copies: readonly string[]
  readonly contacts: readonly string[]
  readonly topics: readonly string[]
  /** With `{topic}`. */
  readonly subjects: readonly string[]
  /** With `{topic}`. */
  readonly sentences: readonly string[]
  /** Sentences that look like something else: a number, a label, a closing. With `{topic}`. */
  readonly trickySentences: readonly string[]
  /** With `{topic}`. */
  readonly points: readonly string[]
  /** With `{reference}`. */
  readonly citing: string
  readonly salutations: readonly string[]
  readonly closings: readonly string[]
  readonly names: readonly string[]
  readonly titles: readonly string[]
  readonly annex: string
  /** With `{reference}`, the letter it belongs to as its preposition has it. */
  readonly annexNote: string
  /** Between two sentences. */
  readonly blank: string
}
