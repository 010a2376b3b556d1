import type { Words } from './words'

const WHOLE_DATE = /^\d{4}-\d{2}-\d{2}$/
const MONTH = /^\d{4}-\d{2}$/

/** As exactly as it is known: a day, a month or a year. */
export function roughDate(words: Words, date: string | null): string | null {
  if (date === null) return null
  if (WHOLE_DATE.test(date)) return words.shortDate(date)
  return MONTH.test(date) ? words.month(date) : date
}
