/** Words; few subjects are longer. */
export const SUBJECT_LONG = 45
/** Words; few subjects are shorter. */
export const SUBJECT_SHORT = 3
/** Words; few names of meetings are longer. */
export const TITLE_LONG = 24
/** Days; few meetings last longer. */
export const MEETING_LONG = 28
/** Days from the letter to the meeting; few are further away. */
export const FAR_AHEAD = 540
/** Hypotheses of a letter that are read to the end. */
export const READ_MAX = 5
/** A hypothesis that is less likely changes no certainty. */
export const PROBABILITY_MIN = 0.02
/** A date or a meeting that is likelier than this gives a warning when the reading leaves it out. */
export const LIKELY = 0.35
/** The same for a date within so many days of a meeting: it may contradict the subject. */
export const LIKELY_NEARBY = 0.08
export const NEARBY = 10
/** Another cut of the letter replaces the plain one only if it is this many times likelier. */
export const PLAIN_BURDEN = 3
