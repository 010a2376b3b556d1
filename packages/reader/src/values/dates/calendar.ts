import { lengthOfMonth } from '@u4ssc/domain/internal'

export { formatDate, twoDigits } from '@u4ssc/domain/internal'

export function isDate(year: number, month: number, day: number): boolean {
  return year >= 1900 && year < 2200 && day >= 1 && day <= lengthOfMonth(year, month)
}

/** @returns 0 for Monday to 6 for Sunday */
export function weekdayOf(year: number, month: number, day: number): number {
  return (((dayNumber(year, month, day) + 3) % 7) + 7) % 7
}

/** Days from one `YYYY-MM-DD` to another, whichever is earlier. */
export function daysBetween(one: string, other: string): number {
  const [first, second] = [one, other].map((date) => {
    const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
    return dayNumber(year, month, day)
  })
  return Math.abs((second ?? 0) - (first ?? 0))
}

/** Days since 1 January 1970, a Thursday; Howard Hinnant's civil calendar, which starts in March. */
function dayNumber(year: number, month: number, day: number): number {
  const marchYear = month > 2 ? year : year - 1
  const era = Math.floor(marchYear / 400)
  const yearOfEra = marchYear - era * 400
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1
  const leapDays = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100)
  return era * 146_097 + yearOfEra * 365 + leapDays + dayOfYear - 719_468
}
