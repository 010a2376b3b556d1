import writeXlsxFile, { type CellObject } from 'write-excel-file/node'
import { directionOf } from './direction'
import { tableOf, type ListOfParticipants } from './list-of-participants'
import { printable } from './printable'
import { PAPER_WORDS } from './words/index'

/** Excel takes no longer name of a sheet, and none of these signs in it. */
const SHEET_NAME_MAX = 31
const NOT_IN_SHEET_NAME = /[\\/?*[\]:]/g

const WIDTHS = [30, 30, 40, 30, 20, 15]

/**
 * A list of participants as a spreadsheet. Every cell is text by its type, so that no name is taken for
 * a formula.
 *
 * @example
 * await writeFile('participants.xlsx', await participantsToXlsx(list))
 */
export async function participantsToXlsx(list: ListOfParticipants): Promise<Uint8Array> {
  const { labels, rows } = tableOf(list)
  const head = labels.map((label): CellObject => ({ ...cellOf(label), fontWeight: 'bold' }))
  const name = PAPER_WORDS[list.language].participants.replace(NOT_IN_SHEET_NAME, ' ')
  const sheet = writeXlsxFile([head, ...rows.map((row) => row.map(cellOf))], {
    sheet: name.slice(0, SHEET_NAME_MAX),
    columns: WIDTHS.map((width) => ({ width })),
    stickyRowsCount: 1,
    rightToLeft: directionOf(list.language) === 'rtl',
  })
  return new Uint8Array(await sheet.toBuffer())
}

function cellOf(words: string): CellObject {
  return { type: String, value: printable(words), wrap: true, alignVertical: 'top' }
}
