/** Limit for a form in bytes: some fields with names and addresses. */
export const MAX_FORM_BYTES = 64 * 1024

/** Limit for a form with a circular or long answers, in bytes. */
export const MAX_TEXT_BYTES = 256 * 1024

/** Participants in a city, in the planner. */
export const MAX_PEOPLE = 100_000
