import Papa from 'papaparse'
import { printable } from '../printable'
import { textOf, type PrintedList } from './printed-list'

/** Byte order mark: without it, Excel does not detect UTF-8. */
const BYTE_ORDER_MARK = '\ufeff'

/** Characters at the start of a cell that make it a formula, with their full-width forms. */
const BEGINS_FORMULA = /^[\s\p{Cf}]*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/u

/**
 * Returns a list as comma-separated values (RFC 4180): UTF-8 with a byte order mark, all cells
 * quoted.
 *
 * A cell that looks like a formula gets an apostrophe in front (OWASP, CSV injection); programs
 * that read the file remove it.
 *
 * @example
 * listToCsv(participantsList({ title: 'Sixth Meeting', language: 'en', participants }))
 */
export function listToCsv({ table }: PrintedList): string {
  const data = [table.columnHeaders, ...table.rows].map((row) =>
    row.map((cell) => printable(textOf(cell))),
  )
  const csv = Papa.unparse(data, {
    quotes: true,
    newline: '\r\n',
    escapeFormulae: BEGINS_FORMULA,
  })
  return `${BYTE_ORDER_MARK}${csv}\r\n`
}
