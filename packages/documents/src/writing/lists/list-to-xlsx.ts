import writeXlsxFile, { type CellObject } from 'write-excel-file/node'
import { directionOf } from '../direction'
import { printable } from '../printable'
import { textOf, type Cell, type PrintedList, type Table } from './printed-list'

/** Limits of Excel for sheet names: length and forbidden characters. */
const SHEET_NAME_MAX = 31
const NOT_IN_SHEET_NAME = /[\\/?*[\]:]/g

/** Widths of columns in characters. Longer texts wrap. */
const WIDTH_MIN = 12
const WIDTH_MAX = 45

/**
 * Returns a list as a spreadsheet. Dates are dates; all other cells have the type text, so that no
 * name becomes a formula.
 *
 * @example
 * await writeFile('participants.xlsx', await listToXlsx(list))
 */
export async function listToXlsx(list: PrintedList): Promise<Uint8Array> {
  const { language, meeting, heading, details = [], note, table } = list
  const above = [meeting, heading, ...details, ...(note === null ? [] : [note]), '']
  const head = table.columnHeaders.map((label): CellObject => ({
    ...cellOf(label),
    fontWeight: 'bold',
  }))
  const name = heading.replace(NOT_IN_SHEET_NAME, ' ')
  const rows = [
    ...above.map((line) => [lineOf(line)]),
    head,
    ...table.rows.map((row) => row.map(cellOf)),
  ]
  const sheet = writeXlsxFile(rows, {
    sheet: name.slice(0, SHEET_NAME_MAX),
    columns: table.columnHeaders.map((_, at) => ({ width: widthOf(table, at) })),
    stickyRowsCount: above.length + 1,
    rightToLeft: directionOf(language) === 'rtl',
    orientation: 'landscape',
  })
  return new Uint8Array(await sheet.toBuffer())
}

function widthOf({ columnHeaders, rows }: Table, at: number): number {
  const longest = [columnHeaders, ...rows].reduce(
    (most, row) => Math.max(most, textOf(row[at] ?? '').length),
    0,
  )
  return Math.min(WIDTH_MAX, Math.max(WIDTH_MIN, longest + 2))
}

/** A line above the table, which runs over the columns next to it. */
function lineOf(words: string): CellObject {
  return { type: String, value: printable(words) }
}

function cellOf(cell: Cell): CellObject {
  if (typeof cell === 'string')
    return { type: String, value: printable(cell), wrap: true, alignVertical: 'top' }
  const format = cell.at.includes('T') ? 'yyyy-mm-dd hh:mm' : 'yyyy-mm-dd'
  // Spreadsheets have no zones: the file has the wall-clock time as it is
  const value = new Date(`${cell.at.length === 10 ? `${cell.at}T00:00` : cell.at}Z`)
  return { type: Date, value, format, alignVertical: 'top' }
}
