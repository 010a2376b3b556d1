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

/** Registrations as CSV (RFC 4180), with a mark by which spreadsheets know it for UTF-8. */
export function toCsv(rows: readonly RegistrationRow[]): string {
  const lines = rows.map((row) => COLUMNS.map((column) => cellOf(row[column])).join(','))
  return `\uFEFF${[COLUMNS.join(','), ...lines].join('\r\n')}\r\n`
}

function cellOf(value: string | number | null): string {
  const text = value === null ? '' : String(value)
  const safe = typeof value === 'string' && FORMULA.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
