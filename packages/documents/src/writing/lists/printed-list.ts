import type { Language } from '@u4ssc/domain'
import { assertObject } from '@u4ssc/domain/internal'
import type { Letterhead } from '../letterhead'
import { DOCUMENT_WORDS } from '../words/index'

/** A date, or a date and time, that a spreadsheet can sort and calculate with. */
export interface DateCell {
  /** Date or wall-clock time, for example `2021-12-07` or `2021-12-07T10:00`. */
  readonly at: string
  /** The same in words for people. */
  readonly text: string
}
export type Cell = string | DateCell

/** Column headers and rows of cells. */
export interface Table {
  readonly columnHeaders: readonly string[]
  readonly rows: readonly (readonly Cell[])[]
}

/** Returns a cell in words for people. */
export function textOf(cell: Cell): string {
  return typeof cell === 'string' ? cell : cell.text
}

/** Rows below a heading that spans the table, for example a country. */
export interface ListSection {
  readonly heading: string | null
  readonly rows: readonly (readonly string[])[]
}

/** A table with its own heading. */
export interface ListGroup {
  readonly heading: string | null
  readonly sections: readonly ListSection[]
}

/** A list of a meeting, to print or to open in a spreadsheet. */
export interface PrintedList {
  /** Language of the labels. */
  readonly language: Language
  readonly letterhead?: Letterhead
  /** Title of the meeting. */
  readonly meeting: string
  /** Name of the list. */
  readonly heading: string
  /** Lines below the heading, for example date and place of the meeting. */
  readonly details?: readonly string[]
  /** One sentence below the heading, for example the time zone. */
  readonly note: string | null
  /** Every column, for spreadsheets. */
  readonly table: Table
  /** The columns that fit on paper, in groups. */
  readonly printed: {
    readonly columnHeaders: readonly string[]
    readonly groups: readonly ListGroup[]
  }
}

/**
 * Returns a list that is printed as one table with the given columns; without rows as a sentence.
 */
export function plainList(
  list: Omit<PrintedList, 'printed' | 'note'> & {
    readonly note?: string
    /** Positions of the columns to print, from 0; by default all. */
    readonly printedColumns?: readonly number[]
  },
): PrintedList {
  assertObject(list, 'list')
  assertObject(list.table, 'list.table')
  const { printedColumns, ...rest } = list
  const { columnHeaders, rows } = list.table
  const note = list.note ?? (rows.length === 0 ? DOCUMENT_WORDS[list.language].emptyList : null)
  const pick = (cells: readonly Cell[]) =>
    cells.filter((_, at) => printedColumns === undefined || printedColumns.includes(at)).map(textOf)
  return {
    ...rest,
    note,
    printed: {
      columnHeaders: pick(columnHeaders),
      groups:
        rows.length === 0
          ? []
          : [{ heading: null, sections: [{ heading: null, rows: rows.map(pick) }] }],
    },
  }
}
