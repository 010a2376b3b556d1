/** Dates of a letter whose roles are told; more are a calendar, and each costs time. */
export const DATES_MAX = 250
