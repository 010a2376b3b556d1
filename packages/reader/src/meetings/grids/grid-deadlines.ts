import { completeYear, type DateMention } from '../../values/dates/index'
import type { Letter } from '../../values/letter/index'
import { beginningIn, type Range } from '../../text/tokens/index'
import { kindOfCell } from './cell-content'
import { findGrids } from './find-grids'
import { type Grid, type GridRow, isEmpty } from './grid'
import { cellOf, rangeOfRow } from './grid-rows'
import { trimmed } from './meeting-names'

export interface GridDeadline {
  readonly date: DateMention
  /** The words that say what is due. */
  readonly what: Range
  readonly row: Range
  /** Whether the words are above the column, so that the row is one of a meeting, or in the row. */
  readonly source: 'header' | 'row'
}

/** The deadlines that columns of tables give. */
export function gridDeadlines(
  letter: Letter,
  near: string | null = null,
  grids: readonly Grid[] = findGrids(letter),
): readonly GridDeadline[] {
  return grids.flatMap((grid) => deadlinesIn(letter, grid, near))
}

function deadlinesIn(letter: Letter, grid: Grid, near: string | null): GridDeadline[] {
  const isOfMeetings = grid.columns.includes('days') || grid.columns.includes('start')
  return grid.columns.flatMap((type, at) => {
    if (type !== 'deadline') return []
    const head = grid.header?.[at]
    const over = isOfMeetings && head && !isEmpty(head) ? head : null
    return grid.rows.flatMap((row): GridDeadline[] => {
      const cell = row.cells[at]
      const date = cell && beginningIn(letter.dates, cell).at(-1)
      const what = over ?? dueIn(letter, grid, row) ?? cellOf(grid, row, 'name')
      if (!date || !what) return []
      const source: GridDeadline['source'] = over ? 'header' : 'row'
      const words = trimmed(letter, what)
      return [{ date: completeYear(date, near), what: words, row: rangeOfRow(row), source }]
    })
  })
}

/** The cell of a row that says what is due, where the row also names the meeting. */
function dueIn(letter: Letter, { columns }: Grid, { cells }: GridRow): Range | null {
  const others = cells.filter((_, at) => columns[at] === null)
  return others.find((cell) => kindOfCell(letter, cell) === 'text') ?? null
}
