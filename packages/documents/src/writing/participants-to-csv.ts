import Papa from 'papaparse'
import { tableOf, type ListOfParticipants } from './list-of-participants'
import { printable } from './printable'

/** Without it Excel takes UTF-8 for the code page of the machine. */
const BYTE_ORDER_MARK = '\ufeff'

/** Signs by which a spreadsheet takes a cell for a formula; the wide ones become the others. */
const BEGINS_FORMULA = /^[\s\p{Cf}]*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/u

/**
 * A list of participants as comma-separated values (RFC 4180): UTF-8 with a byte order mark, every cell
 * in quotes.
 *
 * A cell that a spreadsheet would take for a formula gets an apostrophe before it (OWASP, CSV
 * injection): whoever reads the file with a program takes it off again.
 *
 * @example
 * participantsToCsv({ title: 'Sixth Meeting', language: 'en', participants })
 */
export function participantsToCsv(list: ListOfParticipants): string {
  const { labels, rows } = tableOf(list)
  const data = [labels, ...rows].map((row) => row.map(printable))
  const csv = Papa.unparse(data, {
    quotes: true,
    newline: '\r\n',
    escapeFormulae: BEGINS_FORMULA,
  })
  return `${BYTE_ORDER_MARK}${csv}\r\n`
}
