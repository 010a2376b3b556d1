import type { I18n } from './i18n'

const WHOLE_DATE = /^\d{4}-\d{2}-\d{2}$/
const MONTH = /^\d{4}-\d{2}$/

/** Formats a date as precisely as it is known: day, month or year. */
export function roughDate(i18n: I18n, date: string | null): string | null {
  if (date === null) return null
  if (WHOLE_DATE.test(date)) return i18n.shortDate(date)
  return MONTH.test(date) ? i18n.month(date) : date
}
