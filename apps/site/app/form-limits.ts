/**
 * Limit for a form in bytes: enough for the longest answers and a circular of some hundred pages.
 */
export const MAX_FORM_BYTES = 256 * 1024

/** Participants in a city, in the planner. */
export const MAX_PEOPLE = 100_000
