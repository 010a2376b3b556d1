import { completeYear, type DateMention, joinDates } from '../../values/dates/index'
import type { Letter } from '../../values/letter/index'
import type { HoursMention } from '../../values/times/index'
import { beginningIn, type Range } from '../../text/tokens/index'
import { aroundOf, type ColumnType, type Grid, type GridRow, isEmpty } from './grid'

/** The cell of a row in the first column of a type; null if the grid or the row has none. */
export function cellOf({ columns }: Grid, { cells }: GridRow, type: ColumnType): Range | null {
  const cell = cells[columns.indexOf(type)]
  return cell && !isEmpty(cell) ? cell : null
}

export function rangeOfRow({ cells }: GridRow): Range {
  return aroundOf(cells)
}

/**
 * The days of a row: those of its column of days, or from the day of one column to that of another; then
 * other mentions of the same days. A day without a year takes it from the grid or the letter.
 */
export function daysOf(
  letter: Letter,
  grid: Grid,
  row: GridRow,
  near: string | null,
): DateMention[] {
  const year = yearNear(letter, grid) ?? near
  const datesIn = (type: ColumnType) => {
    const cell = cellOf(grid, row, type)
    return (cell ? beginningIn(letter.dates, cell) : []).map((date) => completeYear(date, year))
  }
  const days = datesIn('days')
  const [start] = datesIn('start')
  const end = datesIn('end').at(-1)
  const [first = start, ...others] = days
  const whole = start && end ? completeYear(joinDates(start, end), year) : null
  const stated = whole ? [whole] : first ? [first, ...others] : []
  return [...stated, ...(whole && start && end ? [start, end] : []), ...datesIn('opening')]
}

/** A day of the grid that has its year. */
function yearNear(letter: Letter, grid: Grid): string | null {
  const dated = beginningIn(letter.dates, grid).find(
    ({ yearStated, days }) => yearStated && days.length > 0,
  )
  return dated?.days[0] ?? null
}

/** The times of a row: those of its columns of times, or those in the cells of its days. */
export function gridTimes(letter: Letter, grid: Grid, row: GridRow): HoursMention[] {
  const inCells = (types: readonly ColumnType[]) =>
    types.flatMap((type) => {
      const cell = cellOf(grid, row, type)
      return cell ? beginningIn(letter.hours, cell) : []
    })
  const own = inCells(['opening', 'time'])
  return own.length > 0 ? own : inCells(['days', 'start', 'end'])
}
