/**
 * A day with the values that its written forms need.
 *
 * @typedef {object} CalendarDay
 * @property {string} iso
 * @property {number} year
 * @property {number} month 1 to 12
 * @property {number} day
 * @property {number} weekday 0 for Sunday
 */
/** @typedef {(day: CalendarDay) => string} DayForm */
/** @typedef {(first: CalendarDay, last: CalendarDay) => string} SpanForm */
/** @typedef {(time: string) => string} TimeForm a time is "HH:MM" */
/** @typedef {(opens: string, closes: string) => string} TimesForm */
/**
 * How a language writes days and times. Forms with the same index belong to one style.
 *
 * @typedef {object} Calendar
 * @property {readonly DayForm[]} day a day without a preposition
 * @property {readonly DayForm[]} issued the day of a date line
 * @property {readonly DayForm[]} on when something takes place, for one day
 * @property {readonly DayForm[]} shortDay a day without its year, where the year is clear
 * @property {readonly SpanForm[]} span several days, as in a title or a cell
 * @property {readonly SpanForm[]} when when something takes place, for several days
 * @property {(days: readonly CalendarDay[]) => string} days when something takes place on separate
 *   days of one month
 * @property {DayForm} month "May 2025", as after "in"
 * @property {readonly TimeForm[]} time
 * @property {readonly TimesForm[]} times
 */

const DAY = 86_400_000

/**
 * Gives the forms of a calendar their types.
 *
 * @param {Calendar} calendar
 */
export function calendarOf(calendar) {
  return calendar
}

/**
 * Returns the day of an ISO date.
 *
 * @param {string} iso
 * @returns {CalendarDay}
 */
export function dayOf(iso) {
  const date = new Date(`${iso}T00:00Z`)
  return {
    iso,
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    weekday: date.getUTCDay(),
  }
}

/**
 * Returns the ISO date some days later, or earlier.
 *
 * @param {string} iso
 * @param {number} days
 */
export function addDays(iso, days) {
  return new Date(Date.parse(`${iso}T00:00Z`) + days * DAY).toISOString().slice(0, 10)
}

/**
 * Returns the day, or the following Monday if it is a Saturday or Sunday.
 *
 * @param {string} iso
 */
export function workday(iso) {
  const { weekday } = dayOf(iso)
  return addDays(iso, weekday === 6 ? 2 : weekday === 0 ? 1 : 0)
}
