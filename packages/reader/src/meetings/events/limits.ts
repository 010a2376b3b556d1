/** Mentions before a date that may be of its meeting, and after it. */
export const MENTIONS_BEFORE_MAX = 6
export const MENTIONS_AFTER_MAX = 4
/** Names of one subject. */
export const SUBJECT_NAMES_MAX = 6
/** Units from a date to the mention that it belongs to, in either direction. */
export const UNITS_BEFORE_MAX = 6
export const UNITS_AFTER_MAX = 1
/** Dates of meetings that are assigned exactly; those that are less likely are left out. */
export const DATES_MAX = 48
/** Rival assignments that are followed at the same time. */
export const BEAM_WIDTH = 10
/** Meetings that a date may be assigned to. */
export const CHOICES_MAX = 4
/** Sets of meetings that are proposed. */
export const SETS_MAX = 10
/** Minimum probability that a date belongs to a meeting, for each proposed set. */
export const THRESHOLDS = [0.45, 0.25, 0.7, 0.12] as const
/** A date that is less likely a meeting's is not looked at. */
export const CHANCE_MIN = 0.05
/** Links that are less likely count for nothing when readings are weighed. */
export const LINKED_MIN = 0.25
/** Tokens from the opening day of a meeting to the day on which it closes, and dates between them. */
export const END_REACH = 30
export const ENDS_MAX = 3
/** Tokens between the verb "closes" and its day. */
export const CLOSING_REACH = 6
/** Tokens between two dates of one block of rows. */
export const BLOCK_REACH = 45
/** Tokens between a name and its date in a row. */
export const NAME_REACH = 8
/** Tokens between a name and a date that are looked at; those further apart are read as one sentence by mistake. */
export const BETWEEN_MAX = 120
