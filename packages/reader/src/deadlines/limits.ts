/** Below this chance a date is no deadline, whatever words are near it. */
export const CHANCE_MIN = 0.03

/** From this chance on a date is a deadline, even where no known words say so. */
export const CHANCE_SURE = 0.7
