/** Maximum number of dates with a role; more are a calendar, and each costs time. */
export const DATES_MAX = 250
