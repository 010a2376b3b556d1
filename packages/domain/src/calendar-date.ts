/** Arithmetic of calendar dates in plain numbers, so that it needs no date library and no zone. */

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** @param month - 1 to 12; others have no days */
export function lengthOfMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (MONTH_LENGTHS[month - 1] ?? 0)
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}

export function formatDate(year: number, month: number, day: number): string {
  return [String(year).padStart(4, '0'), twoDigits(month), twoDigits(day)].join('-')
}

export function twoDigits(value: number): string {
  return String(value).padStart(2, '0')
}

/** Returns the date after another; both `YYYY-MM-DD`. */
export function dayAfter(date: string): string {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number)
  if (day < lengthOfMonth(year, month)) return formatDate(year, month, day + 1)
  return month < 12 ? formatDate(year, month + 1, 1) : formatDate(year + 1, 1, 1)
}

/** Returns the dates from one to another, both included, or the first so many of them. */
export function datesFrom(first: string, last: string, max: number): string[] {
  const dates: string[] = []
  for (let date = first; date <= last && dates.length < max; date = dayAfter(date)) dates.push(date)
  return dates
}
