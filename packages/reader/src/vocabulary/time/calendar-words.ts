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
