/** One day as written; what it leaves out, its neighbours in the phrase may say. */
export interface DatePoint {
  readonly day: number
  /** 1 to 12. */
  readonly month: number | null
  readonly year: number | null
  /** 0 for Monday. */
  readonly weekday: number | null
  /** The days from the one before it to it are meant, too: "7 to 9 December", not "7 and 9". */
  readonly endsRange: boolean
}

/** A day while it is read. */
export interface ReadPoint {
  day: number
  month: number | null
  year: number | null
  weekday: number | null
  /** The token after it. */
  to: number
  /** The month precedes it: a later day of the phrase can omit the month. */
  isMonthFirst: boolean
  /** Words ran together, or a dash was lost: "07 December2021", "67 June". */
  isRunTogether: boolean
  /** The first of two days that lost the dash between them. */
  dayBefore: number | null
  endsRange: boolean
  /** Whether "or" precedes the date, which makes both days uncertain. */
  isAlternative: boolean
}

/** The text between two days of a phrase. */
export interface Joiner {
  readonly isRange: boolean
  readonly isOr: boolean
  readonly isComma: boolean
  /** The day after it has the month and the year of the one before. */
  readonly isInterval: boolean
  /** The token after it. */
  readonly to: number
}

/** A day, and what is most often so of one. */
export function pointOf(
  to: number,
  day: number,
  month: number | null,
  year: number | null,
  isMonthFirst = false,
): ReadPoint {
  return {
    day,
    month,
    year,
    weekday: null,
    to,
    isMonthFirst,
    isRunTogether: false,
    dayBefore: null,
    endsRange: false,
    isAlternative: false,
  }
}
