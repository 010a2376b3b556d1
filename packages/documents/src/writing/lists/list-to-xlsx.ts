import writeXlsxFile, { type CellObject } from 'write-excel-file/node'
import { directionOf } from '../direction'
import { printable } from '../printable'
import type { PrintedList, Table } from './printed-list'

/** Limits of Excel for sheet names: length and forbidden characters. */
const SHEET_NAME_MAX = 31
const NOT_IN_SHEET_NAME = /[\\/?*[\]:]/g

/** Widths of columns in characters. Longer texts wrap. */
const WIDTH_MIN = 12
const WIDTH_MAX = 45

/**
 * Returns a list as a spreadsheet. All cells have the type text, so that no name becomes a formula.
 *
 * @example
 * await writeFile('participants.xlsx', await listToXlsx(list))
 */
export async function listToXlsx({ language, heading, table }: PrintedList): Promise<Uint8Array> {
  const head = table.columnHeaders.map((label): CellObject => ({
    ...cellOf(label),
    fontWeight: 'bold',
  }))
  const name = heading.replace(NOT_IN_SHEET_NAME, ' ')
  const sheet = writeXlsxFile([head, ...table.rows.map((row) => row.map(cellOf))], {
    sheet: name.slice(0, SHEET_NAME_MAX),
    columns: table.columnHeaders.map((_, at) => ({ width: widthOf(table, at) })),
    stickyRowsCount: 1,
    rightToLeft: directionOf(language) === 'rtl',
    orientation: 'landscape',
  })
  return new Uint8Array(await sheet.toBuffer())
}

function widthOf({ columnHeaders, rows }: Table, at: number): number {
  const longest = [columnHeaders, ...rows].reduce(
    (most, row) => Math.max(most, row[at]?.length ?? 0),
    0,
  )
  return Math.min(WIDTH_MAX, Math.max(WIDTH_MIN, longest + 2))
}

function cellOf(words: string): CellObject {
  return { type: String, value: printable(words), wrap: true, alignVertical: 'top' }
}
