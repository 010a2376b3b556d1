import { csvCell } from '../../list-files/csv-cell'
import type { RegistrationRow } from '../../db/tables/index'

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

/** Header of a CSV list (RFC 4180) with the byte order mark that spreadsheets need for UTF-8. */
export const CSV_HEAD = `\uFEFF${COLUMNS.join(',')}\r\n`

export function toCsvLines(rows: readonly RegistrationRow[]): string {
  const lines = rows.map((row) => COLUMNS.map((column) => csvCell(row[column])).join(','))
  return lines.map((line) => `${line}\r\n`).join('')
}
