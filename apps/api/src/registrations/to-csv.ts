import type { RegistrationRow } from './tables'

const COLUMNS = [
  'name',
  'email',
  'organization',
  'country',
  'capacity',
  'mode',
  'language',
  'state',
  'place',
  'createdAt',
] as const satisfies readonly (keyof RegistrationRow)[]

/** A spreadsheet takes a cell that begins so for a formula, and runs it. */
const FORMULA = /^[=+\-@\t\r]/

/** How a list of registrations as CSV (RFC 4180) begins, with a mark by which spreadsheets know UTF-8. */
export const CSV_HEAD = `\uFEFF${COLUMNS.join(',')}\r\n`

export function toCsvLines(rows: readonly RegistrationRow[]): string {
  const lines = rows.map((row) => COLUMNS.map((column) => cellOf(row[column])).join(','))
  return lines.map((line) => `${line}\r\n`).join('')
}

function cellOf(value: string | number | null): string {
  const text = value === null ? '' : String(value)
  const safe = typeof value === 'string' && FORMULA.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
