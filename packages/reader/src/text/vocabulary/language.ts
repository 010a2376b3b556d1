import type { Language } from '@u4ssc/domain'
import type { PlaceLanguage } from '@u4ssc/domain/timezones'
import type { Phrases } from '../tokens/index'
import type { Sense } from './sense'
import type { WordKind } from './word-kind'

/** What the reader knows of a language: words and phrases of letters, by their meaning. */
export interface CircularVocabulary {
  readonly language: Language
  /** Names of places besides the English ones. */
  readonly places: readonly PlaceLanguage[]
  readonly calendar: CalendarWords
  readonly phrases: Phrases<Sense>
  readonly ordinals: OrdinalStems
  /** Single words by kind, with blanks between them; a star is the rest of a word. */
  readonly words: Readonly<Record<WordKind, string>>
}

/** The words dates and hours are made of, folded, spaces between them. */
export interface CalendarWords {
  /** From January; a comma between the names of one month, `_` inside a name of two words. */
  readonly months: string
  /** From Monday. */
  readonly weekdays: string
  /** Between the first day and the last. */
  readonly range: string
  /** Between days of a list. */
  readonly and: string
  /** Between two days of which one is meant. */
  readonly or: string
  /** Words between the parts of a date, without a meaning. */
  readonly filler: string
  /** After the year. */
  readonly year: string
  /** What is glued to a day. */
  readonly ordinal: string
  /** After the hour: a number before such a word is no year. */
  readonly hours: string
  readonly minutes: string
  /** The hours from one to twelve as they are called after a word of `at`, `_` inside a name. */
  readonly hourNames: string
  /** A quarter, a third and a half of an hour, after such a name. */
  readonly hourParts: string
  /** Before an hour; between the parts of a date it says nothing. */
  readonly at: string
}

/**
 * The words of a language for first, second …, with `|` between them and commas between those of one
 * number.
 */
export interface OrdinalStems {
  /** Stems of first, second …, in order. */
  readonly ones: string
  /** Stems of twenty, thirty … ninety, alone ("twentieth") or with a smaller ordinal. */
  readonly tens: string
  /** Whole words for ten that only join a smaller ordinal: "dix-septième", "الثانية عشرة". */
  readonly ten: string
  /** Whole words for hundred that do. */
  readonly hundred: string
  /** Between such words: "one hundred and nineteenth". */
  readonly joints: string
  /** What follows figures: "12th". */
  readonly ends: string
}
