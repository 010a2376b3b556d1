import { completeYear, type DateMention } from '../dates/index'
import type { Letter } from '../document/index'
import { beginningIn, type Range } from '../tokens/index'
import { findGrids } from './find-grids'
import { kindOfCell } from './cell-content'
import type { Grid, GridRow } from './grid'
import { cellOf, rangeOfRow } from './grid-rows'
import { trimmed } from './meeting-names'

export interface GridDeadline {
  readonly date: DateMention
  /** The words that say what is due: those over the column, or the name of the row. */
  readonly what: Range
  readonly row: Range
}

/** The deadlines that columns of tables give. */
export function gridDeadlines(letter: Letter, near: string | null = null): readonly GridDeadline[] {
  return findGrids(letter).flatMap((grid) => deadlinesIn(letter, grid, near))
}

/** The cell of a row that says what is due, where the row also names the meeting. */
function dueIn(letter: Letter, { columns }: Grid, { cells }: GridRow): Range | null {
  const others = cells.filter((_, at) => columns[at] === null)
  return others.find((cell) => kindOfCell(letter, cell) === 'text') ?? null
}

function deadlinesIn(letter: Letter, grid: Grid, near: string | null): GridDeadline[] {
  const isOfMeetings = grid.columns.includes('days') || grid.columns.includes('start')
  return grid.columns.flatMap((type, at) => {
    if (type !== 'deadline') return []
    const head = grid.header?.[at] ?? null
    return grid.rows.flatMap((row) => {
      const cell = row.cells[at]
      const date = cell && beginningIn(letter.dates, cell).at(-1)
      const name = cellOf(grid, row, 'name')
      const what = isOfMeetings ? (head ?? name) : (dueIn(letter, grid, row) ?? name ?? head)
      if (!date || !what) return []
      const own = {
        date: completeYear(date, near),
        what: trimmed(letter, what),
        row: rangeOfRow(row),
      }
      return [own]
    })
  })
}
