import { assertDate } from './assert-scalars'
import { isoOf, utc } from './utc'

export const DAY = 86_400_000

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** @param month - 1 to 12; other months have no days */
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

/**
 * Returns the date a number of days later, or earlier if negative.
 *
 * @throws RangeError for a date that does not exist
 * @example
 * addDays('2021-12-31', 1) // => '2022-01-01'
 */
export function addDays(date: string, days: number): string {
  assertDate(date)
  return isoOf(utc(date) + days * DAY).slice(0, -'T00:00:00.000Z'.length)
}

/** Returns the dates of a range, both ends included, up to a maximum number. */
export function datesFrom(first: string, last: string, max: number): string[] {
  const dates: string[] = []
  for (let date = first; date <= last && dates.length < max; date = addDays(date, 1))
    dates.push(date)
  return dates
}
