import { oncePerObject } from '../../text/tokens/index'
import type { Letter } from '../../values/letter/index'
import type { Range } from '../../text/tokens/index'
import { columnTypesOf } from './column-types'
import { gluedTables, lineTables, listTables, periodicTables, stackedTables } from './layouts/index'
import { aroundOf, type Grid, isEmpty, type Table } from './grid'
import { CANDIDATES_MAX, ROWS_MAX } from './limits'

/** The forms of a table; of equal readings of the same words, that of the earlier form is plainer. */
const FORMS: readonly ((letter: Letter) => readonly Table[])[] = [
  lineTables,
  stackedTables,
  periodicTables,
  gluedTables,
  listTables,
]

/**
 * Finds the tables of a letter, in the order of the text, whether their cells are between tabs, bars
 * or slashes, on separate lines, column after column, glued together, as cards or as items of a list.
 *
 * @returns grids that have a column of days, times or deadlines
 */
export const findGrids = oncePerObject((letter: Letter): readonly Grid[] => {
  const found: Grid[] = []
  for (const grid of candidatesOf(letter))
    if (!found.some((other) => overlap(grid, other))) found.push(grid)
  return found.sort((one, other) => one.from - other.from)
})

/** Of readings of the same words, one with headers comes first, then the one with more cells. */
function candidatesOf(letter: Letter): Grid[] {
  const all = FORMS.flatMap((form) => form(letter).flatMap((table) => gridOf(letter, table) ?? []))
  const weights = new Map(all.map((grid) => [grid, weightOf(grid)]))
  const weight = (grid: Grid) => weights.get(grid) ?? 0
  return all.sort((one, other) => weight(other) - weight(one)).slice(0, CANDIDATES_MAX)
}

function weightOf({ header, columns, rows }: Grid): number {
  const isNamed = columns.includes('name')
  const cells = rows.flatMap(({ cells: own }) => own).filter((cell) => !isEmpty(cell)).length
  return (header ? HEADED : 0) + (isNamed ? NAMED : 0) + cells
}

/** More than the cells of any table. */
const HEADED = 10_000
const NAMED = 5000

function gridOf(letter: Letter, table: Table): Grid | null {
  if (table.rows.length === 0 || table.rows.length > ROWS_MAX) return null
  const columns = columnTypesOf(letter, table)
  const isDated = columns.some((type) => type !== null && type !== 'name' && type !== 'place')
  const isOne = table.rows.length === 1 && !table.header
  if (!isDated || isOne) return null
  const cells = [...(table.header ?? []), ...table.rows.flat()]
  const rows = table.rows.map((row) => ({ cells: row }))
  return { ...aroundOf(cells), header: table.header, columns, rows }
}

function overlap(one: Range, other: Range): boolean {
  return one.from < other.to && other.from < one.to
}
