import writeXlsxFile, { type CellObject } from 'write-excel-file/node'
import { directionOf } from '../direction'
import { tableOf, type ListOfParticipants } from './list-of-participants'
import { printable } from '../printable'
import { DOCUMENT_WORDS } from '../words/index'

/** Limits of Excel for sheet names: length and forbidden characters. */
const SHEET_NAME_MAX = 31
const NOT_IN_SHEET_NAME = /[\\/?*[\]:]/g

const WIDTHS = [30, 30, 40, 30, 20, 15]

/**
 * Returns a list of participants as a spreadsheet. All cells have the type text, so that no name
 * becomes a formula.
 *
 * @example
 * await writeFile('participants.xlsx', await participantsToXlsx(list))
 */
export async function participantsToXlsx(list: ListOfParticipants): Promise<Uint8Array> {
  const { labels, rows } = tableOf(list)
  const head = labels.map((label): CellObject => ({ ...cellOf(label), fontWeight: 'bold' }))
  const name = DOCUMENT_WORDS[list.language].participants.replace(NOT_IN_SHEET_NAME, ' ')
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
